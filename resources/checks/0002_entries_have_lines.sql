-- Every entry has at least two lines.
select e.entry_id, count(l.line) as lines from accounting.entry e left join accounting.entry_line l using (entry_id)
 group by e.entry_id having count(l.line) < 2;
