-- A drawer is held by one enrolled till at most.
select register_id, array_agg(code) as codes
  from auth.terminal where state = 'enrolled' and register_id is not null
 group by register_id
having count(*) > 1;
