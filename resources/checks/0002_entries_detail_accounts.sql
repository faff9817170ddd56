-- Entries stand on detail accounts only (ACC-2).
select l.entry_id, l.line, l.account
  from accounting.entry_line l join accounting.account a on a.code = l.account
 where not a.is_detail;
