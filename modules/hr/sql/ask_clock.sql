-- A person asks a terminal for something and the agent does it: 'read' its memory now (ZK-6; one that only pushes is asked
-- to send again), 'set_time' to ours, where we can reach it. The same uuid again changes nothing. Refuses with FM001, FM003 hr.unknown_clock {serial}, FM004 hr.clock_push_only.
create function hr.ask_clock(p_id uuid, p_serial text, p_kind text)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require(case when p_kind = 'read' then 'zkteco_pointage' else 'zkteco_test' end);
    return hr.do_ask_clock(auth.actor(), p_id, p_serial, p_kind);
end;
$$;

create function hr.do_ask_clock(p_actor uuid, p_id uuid, p_serial text, p_kind text)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_address text;
begin
    if exists (select from hr.clock_request where request_id = p_id) then
        return p_id;
    end if;
    select address into v_address from hr.clock_device where serial = p_serial and is_active;
    if not found then
        raise exception 'hr.unknown_clock' using errcode = 'FM003', detail = jsonb_build_object('serial', p_serial)::text;
    end if;
    if p_kind = 'set_time' and v_address = '' then
        raise exception 'hr.clock_push_only' using errcode = 'FM004';
    end if;
    insert into hr.clock_request (request_id, serial, kind, asked_by) values (p_id, p_serial, p_kind, p_actor);
    perform audit.do_record(p_actor, 'hr.ask_clock', p_id, jsonb_build_object('serial', p_serial, 'kind', p_kind));
    return p_id;
end;
$$;
