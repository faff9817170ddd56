-- Asks an agent for a paper: { printer, title, document, key?, expires_in? (seconds) }. The same key on the same printer
-- answers the job that has it. Refuses with FM001, FM003 devices.unknown_printer.
create function devices.enqueue(p_id uuid, p_job jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_dashboard');
    return devices.do_enqueue(auth.actor(), p_id, p_job);
end;
$$;

-- In the transaction of the fact that asks for the paper.
create function devices.do_enqueue(p_actor uuid, p_id uuid, p_job jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_job uuid;
begin
    if not exists (select from devices.printer where printer_id = (p_job ->> 'printer')::uuid and is_active) then
        raise exception 'devices.unknown_printer' using errcode = 'FM003';
    end if;
    insert into devices.print_job (job_id, printer_id, kind, dedup_key, title, document, copy_no, priority, expires_at, created_by)
    values (p_id, (p_job ->> 'printer')::uuid, coalesce(p_job ->> 'kind', 'document'), coalesce(p_job ->> 'key', p_id::text),
            coalesce(p_job ->> 'title', ''), p_job -> 'document', coalesce((p_job ->> 'copy')::int, 0),
            coalesce((p_job ->> 'priority')::int, 5), now() + make_interval(secs => (p_job ->> 'expires_in')::int), p_actor)
        on conflict do nothing
    returning job_id into v_job;
    if v_job is null then
        return (select job_id from devices.print_job where job_id = p_id
                union all
                select job_id from devices.print_job
                 where printer_id = (p_job ->> 'printer')::uuid and dedup_key = coalesce(p_job ->> 'key', p_id::text)
                 limit 1);
    end if;
    perform devices.do_step(v_job, 'queued', '', null, p_actor);
    return v_job;
end;
$$;

-- To the printer that has this duty; false where none has.
create function devices.do_print_duty(p_actor uuid, p_id uuid, p_duty text, p_job jsonb)
returns boolean
language plpgsql set search_path = ''
as $$
declare
    v_printer uuid := (select printer_id from devices.printer where duty = p_duty and is_active);
begin
    if v_printer is null then
        return false;
    end if;
    perform devices.do_enqueue(p_actor, p_id, p_job || jsonb_build_object('printer', v_printer));
    return true;
end;
$$;

create function devices.do_step(p_job uuid, p_state text, p_fault text, p_worker uuid, p_actor uuid)
returns void
language sql set search_path = ''
as $$
    insert into devices.print_step (job_id, state, fault, worker, user_id) values (p_job, p_state, p_fault, p_worker, p_actor);
$$;
