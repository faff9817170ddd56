-- Lines of terminals that could not be read, for somebody to look at.
create view hr.v_quarantine as
select q.quarantine_id, q.serial, q.source, q.reason, encode(q.raw, 'escape') as raw, q.times, q.first_at, q.last_at
  from hr.quarantine q
 where (select auth.may('zkteco_test'));
