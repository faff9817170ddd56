-- Every entry balances, has two lines or more (ACC-2).
select e.entry_id, e.journal, e.entry_date, e.description, coalesce(sum(l.debit), 0) as debit, coalesce(sum(l.credit), 0) as credit,
       count(l.line) as lines
  from accounting.entry e left join accounting.entry_line l using (entry_id)
 group by e.entry_id
having coalesce(sum(l.debit), 0) <> coalesce(sum(l.credit), 0) or count(l.line) < 2;
