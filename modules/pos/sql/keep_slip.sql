-- A provisional paper was printed (series P).
create function pos.do_keep_slip(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_serial bigint := (p_fact ->> 'serial')::bigint;
    v_id uuid := (p_fact ->> 'id')::uuid;
begin
    insert into pos.slip (slip_id, terminal_id, ticket_id, number, serial, total, at)
    values (v_id, p_terminal, (p_fact ->> 'ticket')::uuid, p_fact ->> 'number', v_serial, (p_fact ->> 'total')::bigint / 100.0,
            (p_fact ->> 'at')::timestamptz)
        on conflict (slip_id) do nothing;
    return case when exists (select from pos.slip where terminal_id = p_terminal and serial = v_serial and slip_id <> v_id)
                then array['number_repeated'] else '{}' end;
end;
$$;
