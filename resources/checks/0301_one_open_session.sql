-- A drawer has at most one open session (CASH-4).
select register_id, count(*) from cash.session where state = 'open' group by register_id having count(*) > 1;
