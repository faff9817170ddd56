-- ZK-3 « à rattacher »: numbers that punch and are nobody's.
create view hr.v_unattached_pin as
select p.serial, d.name as clock, p.pin, p.name, p.punches, p.first_punch, p.last_punch
  from hr.clock_pin p join hr.clock_device d using (serial)
 where p.punches > 0
   and not exists (select from hr.pin_link l where l.serial = p.serial and l.pin = p.pin and l.employee_id is not null)
   and (select auth.may('zkteco_employes'));
