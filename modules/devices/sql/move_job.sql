-- What a printing agent says of the job it holds: 'sending' before the first byte, then how it ended ('printed', 'sent',
-- 'uncertain', 'failed'), or 'queued' when nothing was sent, to be tried again in p_again seconds. Answers whether the
-- job was still this worker's: if not, not a byte may leave. Refuses with FM001, FM004 devices.job_state.
create function devices.move_job(p_worker uuid, p_job uuid, p_state text, p_fault text default '', p_again int default 0)
returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    return devices.do_move_job(p_worker, p_job, p_state, p_fault, p_again);
end;
$$;

create function devices.do_move_job(p_worker uuid, p_job uuid, p_state text, p_fault text, p_again int)
returns boolean
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job;
begin
    select * into v from devices.print_job where job_id = p_job for update;
    -- The same word twice: the first answer was lost on the way.
    if v.worker = p_worker and v.state = p_state then
        return true;
    end if;
    if v.worker is distinct from p_worker or v.state not in ('leased', 'sending') then
        return false;
    end if;
    if not (v.state = 'leased' and p_state in ('sending', 'queued', 'failed', 'expired')
            or v.state = 'sending' and p_state in ('printed', 'sent', 'uncertain', 'failed', 'queued')) then
        raise exception 'devices.job_state' using errcode = 'FM004', detail = jsonb_build_object('from', v.state, 'to', p_state)::text;
    end if;
    if p_state = 'sending' and devices.do_hold_printer(p_worker, v.printer_id) is null then
        return false;
    end if;
    if p_state = 'sending' and v.expires_at < now() then
        p_state := 'expired';
    elsif p_state = 'queued' and v.kind = 'drawer' then
        p_state := 'failed';
    end if;
    update devices.print_job
       set state = p_state, fault = p_fault, changed_at = now(),
           worker = case p_state when 'queued' then null else p_worker end,
           not_before = case p_state when 'queued' then now() + make_interval(secs => p_again) else not_before end
     where job_id = p_job
    returning * into v;
    perform devices.do_step(p_job, p_state, p_fault, p_worker, null);
    if p_state = 'uncertain' then
        perform devices.do_doubt(v);
    end if;
    return p_state <> 'expired';
end;
$$;
