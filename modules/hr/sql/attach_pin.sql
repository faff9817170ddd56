-- ZK-3, ZK-7: this number of this terminal is this employee's, from `p_since` (the terminal's time) on; its punches, those
-- already here too, are then theirs. No employee: nobody's from then on. The same uuid again changes nothing.
-- Refuses with FM001, FM003 hr.unknown_employee, hr.unknown_clock {serial}, FM004 hr.pin_format.
create function hr.attach_pin(p_id uuid, p_serial text, p_pin text, p_employee uuid, p_since timestamp default '-infinity')
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('zkteco_employes');
    perform hr.do_attach_pin(auth.actor(), p_id, p_serial, p_pin, p_employee, p_since);
end;
$$;

create function hr.do_attach_pin(p_actor uuid, p_id uuid, p_serial text, p_pin text, p_employee uuid, p_since timestamp)
returns void
language plpgsql set search_path = ''
as $$
begin
    if exists (select from hr.pin_link where link_id = p_id) then
        return;
    end if;
    if length(p_pin) not between 1 and 24 or p_pin <> trim(p_pin) then
        raise exception 'hr.pin_format' using errcode = 'FM004';
    end if;
    if not exists (select from hr.clock_device where serial = p_serial) then
        raise exception 'hr.unknown_clock' using errcode = 'FM003', detail = jsonb_build_object('serial', p_serial)::text;
    end if;
    if p_employee is not null and not exists (select from hr.employee where employee_id = p_employee) then
        raise exception 'hr.unknown_employee' using errcode = 'FM003';
    end if;
    insert into hr.pin_link (link_id, serial, pin, since, employee_id, linked_by)
    values (p_id, p_serial, p_pin, p_since, p_employee, p_actor)
        on conflict (serial, pin, since) do update
       set link_id = excluded.link_id, employee_id = excluded.employee_id, linked_at = now(), linked_by = excluded.linked_by;
    perform audit.do_record(p_actor, 'hr.attach_pin', p_employee,
                            jsonb_build_object('serial', p_serial, 'pin', p_pin, 'since', p_since));
end;
$$;
