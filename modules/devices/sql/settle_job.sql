-- A person says what became of an uncertain paper: it came out, or it did not and is wanted again, marked as a copy.
-- Refuses with FM001, FM003 devices.unknown_job, FM004 devices.job_state.
create function devices.settle_job(p_id uuid, p_job uuid, p_printed boolean)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_dashboard');
    perform devices.do_settle_job(auth.actor(), p_id, p_job, p_printed, null);
end;
$$;

-- p_printer: where the copy goes; null: where the paper was.
create function devices.do_settle_job(p_actor uuid, p_id uuid, p_job uuid, p_printed boolean, p_printer uuid)
returns void
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job := devices.do_lock_job(p_job);
begin
    if v.state in ('printed', 'cancelled') then
        return;
    end if;
    if v.state <> 'uncertain' then
        raise exception 'devices.job_state' using errcode = 'FM004', detail = jsonb_build_object('from', v.state)::text;
    end if;
    if p_printed then
        perform devices.do_end(p_actor, v, 'printed');
    else
        perform devices.do_end(p_actor, v, 'cancelled');
        perform devices.do_copy(p_actor, p_id, v, coalesce(p_printer, v.printer_id));
    end if;
end;
$$;

-- A waiting job to another printer: never one of which a byte may have left (hardware 2.5). Refuses with FM001, FM003,
-- FM004 devices.job_state.
create function devices.redirect_job(p_id uuid, p_job uuid, p_printer uuid)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_dashboard');
    perform devices.do_redirect_job(auth.actor(), p_job, p_printer);
end;
$$;

create function devices.do_redirect_job(p_actor uuid, p_job uuid, p_printer uuid)
returns void
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job := devices.do_lock_job(p_job);
begin
    if v.printer_id = p_printer then
        return;
    end if;
    if v.state <> 'queued' or v.kind = 'drawer' then
        raise exception 'devices.job_state' using errcode = 'FM004', detail = jsonb_build_object('from', v.state)::text;
    end if;
    if not exists (select from devices.printer where printer_id = p_printer and is_active) then
        raise exception 'devices.unknown_printer' using errcode = 'FM003';
    end if;
    update devices.print_job set printer_id = p_printer, not_before = now(), changed_at = now() where job_id = p_job;
    perform devices.do_step(p_job, 'queued', '', null, p_actor);
    perform audit.do_record(p_actor, 'devices.redirect_job', p_job, jsonb_build_object('printer', p_printer));
    perform pg_notify('print_job', p_printer::text);
end;
$$;

-- A waiting job that nobody wants any more. Refuses with FM001, FM003 devices.unknown_job, FM004 devices.job_state.
create function devices.cancel_job(p_id uuid, p_job uuid)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_dashboard');
    perform devices.do_cancel_job(auth.actor(), p_job);
end;
$$;

create function devices.do_cancel_job(p_actor uuid, p_job uuid)
returns void
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job := devices.do_lock_job(p_job);
begin
    if v.state = 'cancelled' then
        return;
    end if;
    if v.state <> 'queued' then
        raise exception 'devices.job_state' using errcode = 'FM004', detail = jsonb_build_object('from', v.state)::text;
    end if;
    perform devices.do_end(p_actor, v, 'cancelled');
end;
$$;

-- For a person's decision. What a worker left on a printer that nobody drives any more stands first as what it is: a printer
-- that was taken away has no successor to sort it out.
create function devices.do_lock_job(p_job uuid)
returns devices.print_job
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job;
    v_printer uuid;
begin
    -- The printer first, as who claims its jobs does: they wait for each other in one order.
    select p.printer_id into v_printer
      from devices.printer p join devices.print_job j using (printer_id)
     where j.job_id = p_job and j.state in ('leased', 'sending') for update of p;
    if exists (select from devices.printer where printer_id = v_printer and (lease_until is null or lease_until < clock_timestamp())) then
        perform devices.do_heal(gen_random_uuid(), v_printer);
    end if;
    select * into v from devices.print_job where job_id = p_job for update;
    if v.job_id is null then
        raise exception 'devices.unknown_job' using errcode = 'FM003';
    end if;
    return v;
end;
$$;

create function devices.do_end(p_actor uuid, p_job devices.print_job, p_state text)
returns void
language plpgsql set search_path = ''
as $$
begin
    update devices.print_job set state = p_state, changed_at = now() where job_id = p_job.job_id;
    perform devices.do_step(p_job.job_id, p_state, '', null, p_actor);
    perform audit.do_record(p_actor, 'devices.' || p_state || '_job', p_job.job_id, jsonb_build_object('title', p_job.title));
end;
$$;
