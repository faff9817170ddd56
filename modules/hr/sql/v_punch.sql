-- Punches and whose they are: the latest link of the number that is not after the punch.
create view hr.v_punch as
select p.punch_id, p.serial, d.name as clock, p.pin, l.employee_id, e.number as employee_number, e.name as employee,
       p.local_time, p.at, p.state, p.verify, p.work_code, p.source, p.doubt, p.received_at
  from hr.punch p join hr.clock_device d using (serial)
  left join lateral (select k.employee_id from hr.pin_link k
                      where k.serial = p.serial and k.pin = p.pin and k.since <= p.local_time
                      order by k.since desc limit 1) l on true
  left join hr.employee e using (employee_id)
 where (select auth.may('rh_pointage_direct'));
