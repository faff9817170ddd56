-- Punches and whose they are: the latest link of the number that is not after the punch. `counts`: its time is believed, or
-- somebody looked and said so.
create view hr.v_punch as
select p.punch_id, p.serial, d.name as clock, p.pin, l.employee_id, e.number as employee_number, e.name as employee,
       p.local_time, p.at, p.state, p.verify, p.work_code, p.source, p.doubt, coalesce(r.counts, p.doubt = '') as counts,
       coalesce(r.reason, '') as review_reason, p.received_at
  from hr.punch p join hr.clock_device d using (serial)
  left join lateral (select k.employee_id from hr.pin_link k
                      where k.serial = p.serial and k.pin = p.pin and k.since <= p.local_time
                      order by k.since desc limit 1) l on true
  left join hr.employee e using (employee_id)
  left join lateral (select v.counts, v.reason from hr.punch_review v
                      where v.punch_id = p.punch_id order by v.reviewed_at desc limit 1) r on true
 where (select auth.may('rh_pointage_direct'));
