-- ZK-5: terminals that knock and are not ours yet; a manager makes one ours or lets it be.
create view hr.v_seen_device as
select s.serial, host(s.source) as source, s.what, s.times, s.first_at, s.last_at
  from hr.seen_device s
 where (select auth.may('zkteco_test'));
