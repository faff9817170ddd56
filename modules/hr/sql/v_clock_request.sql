-- What people asked of terminals, and what became of it.
create view hr.v_clock_request as
select q.request_id, q.serial, q.kind, q.asked_at, q.done_at, q.failure, q.answer
  from hr.clock_request q
 where (select auth.may('zkteco_test')) or (select auth.may('zkteco_pointage'));
