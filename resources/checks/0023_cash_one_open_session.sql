-- A drawer has one open session at most (CASH-4, DEF-5).
select register_id, count(*) as open_sessions, min(number) as first
  from cash.session where state = 'open'
 group by register_id
having count(*) > 1;
