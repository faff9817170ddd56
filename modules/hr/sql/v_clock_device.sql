-- A terminal as other modules know it. `patience`: so long it may be unheard of. Only pulled, it is heard of at each round;
-- pushing, every few seconds, but its network may go and come.
create view hr.r_clock_device as
select d.serial, d.name, d.is_active, d.created_at, c.contact_at, c.failure, c.skew_seconds, c.records,
       c.records * 100 / nullif(c.record_capacity, 0) as full_percent,
       make_interval(mins => case d.mode when 'pull' then 2 * d.read_every_minutes + 5 else 10 end) as patience
  from hr.clock_device d left join hr.clock_contact c using (serial);

-- ZK-4: each terminal, where it is, and how it stands with it.
create view hr.v_clock_device as
select d.serial, d.name, d.address, d.port, d.transport, d.mode, array_to_string(d.sources, ' ') as sources, d.zone, d.names,
       d.state_rule, d.uses_events, d.read_every_minutes, d.is_active, c.contact_at, c.push_at, c.read_at, c.failing_since,
       c.failure, c.skew_seconds, c.skew_at, c.firmware, c.model, c.users, c.records, c.record_capacity,
       (select count(*) from hr.quarantine q where q.serial = d.serial) as quarantined,
       (select count(*) from hr.clock_request r where r.serial = d.serial and r.done_at is null) as requests
  from hr.clock_device d left join hr.clock_contact c using (serial)
 where (select auth.may('zkteco_test')) or (select auth.may('zkteco_pointage'));
