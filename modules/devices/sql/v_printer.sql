-- The printers agents drive, and how they are; the papers they print for others, and where each has been.
create view devices.r_printer as
select p.printer_id, p.name, p.url, p.agent, p.duty, p.on_uncertain, p.is_active, p.fault, p.seen_at,
       coalesce(p.lease_until > now(), false) as is_driven,
       (select count(*) from devices.print_job j where j.printer_id = p.printer_id and j.state in ('queued', 'leased', 'sending'))::int as waiting,
       (select count(*) from devices.print_job j where j.printer_id = p.printer_id and j.state = 'uncertain')::int as uncertain
  from devices.printer p;

-- A job whose worker is gone stands as what it will be when somebody sorts it out (devices.do_heal).
create view devices.r_print_job as
select j.job_id, j.seq, j.printer_id, p.name as printer, j.kind, j.title, j.document, j.copy_no,
       case when j.state not in ('leased', 'sending') or p.lease_until >= now() then j.state
            when j.kind = 'drawer' or j.expires_at < now() then 'expired'
            when j.state = 'leased' then 'queued' else 'uncertain' end as state,
       j.fault, j.attempts,
       j.created_at, j.changed_at, j.not_before, j.expires_at, j.created_by
  from devices.print_job j join devices.printer p using (printer_id);

create view devices.v_printer as
select * from devices.r_printer where (select auth.may('admin_imprimante_dashboard'));

create view devices.v_print_job as
select j.*, u.display_name as created_by_name
  from devices.r_print_job j left join auth.r_person u on u.user_id = j.created_by
 where (select auth.may('admin_imprimante_dashboard'));

create view devices.v_print_step as
select s.step_id, s.job_id, s.at, s.state, s.fault, u.display_name as by
  from devices.print_step s left join auth.r_person u using (user_id)
 where (select auth.may('admin_imprimante_dashboard'));
