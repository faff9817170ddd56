-- A fact that could not be applied is kept as it came and listed for a manager: its money and goods are in no figure yet
-- (ARCHITECTURE 4: nothing is swallowed). p_payload may be anything, text or not.
create function pos.do_quarantine(p_terminal uuid, p_seq bigint, p_payload bytea, p_sqlstate text, p_message text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_fact jsonb := '{}';
    v_at timestamptz := now();
    v_user uuid;
begin
    insert into pos.quarantine (terminal_id, seq, sqlstate, message) values (p_terminal, p_seq, p_sqlstate, p_message)
        on conflict (terminal_id, seq) do nothing;
    if not found then
        return;
    end if;
    begin
        v_fact := convert_from(p_payload, 'UTF8')::jsonb;
        v_user := (v_fact ->> 'actor')::uuid;
        v_at := coalesce((v_fact ->> 'at')::timestamptz, v_at);
    exception when data_exception then
        null; -- as much of it as could be read
    end;
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    values (p_terminal, pos.quarantine_event(p_terminal, p_seq), 'not_applied', v_user, v_at,
            jsonb_strip_nulls(jsonb_build_object('seq', p_seq, 'fact', v_fact ->> 'kind', 'number', v_fact ->> 'number', 'why', p_message)))
        on conflict (event_id, kind) do nothing;
end;
$$;

-- What an exception about a place in a journal is known by: the fact's own id may be missing or false.
create function pos.quarantine_event(p_terminal uuid, p_seq bigint)
returns uuid
language sql immutable
as $$
    select md5(p_terminal::text || ':' || p_seq)::uuid;
$$;

-- Tries again what waits in quarantine, in the order it came: after an upgrade, or when what was missing was made. p_id: of
-- this act. Answers how many were applied and how many are left. Refuses with FM001.
create function pos.apply_quarantined(p_id uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_terminaux');
    return pos.do_apply_quarantined(auth.actor());
end;
$$;

create function pos.do_apply_quarantined(p_actor uuid)
returns jsonb
language plpgsql set search_path = ''
as $$
declare
    v record;
    v_state text;
    v_why text;
    v_applied int := 0;
    v_left int := 0;
begin
    -- No till delivers, and nobody else tries, meanwhile.
    perform from pos.journal where terminal_id in (select terminal_id from pos.quarantine where resolved_at is null)
       order by terminal_id for update;
    for v in select q.terminal_id, q.seq, e.payload
               from pos.quarantine q join pos.event e using (terminal_id, seq)
              where q.resolved_at is null order by q.at, q.terminal_id, q.seq
    loop
        begin
            perform pos.do_apply(v.terminal_id, v.seq, array[v.payload]);
        exception when others then
            if not pos.do_is_fault_of_fact(sqlstate) then
                raise;
            end if;
            v_state := sqlstate;
            v_why := sqlerrm;
            update pos.quarantine set sqlstate = v_state, message = v_why where terminal_id = v.terminal_id and seq = v.seq;
            v_left := v_left + 1;
            continue;
        end;
        update pos.quarantine set resolved_at = now() where terminal_id = v.terminal_id and seq = v.seq;
        update pos.exception set resolved_at = now(), resolved_by = p_actor
         where event_id = pos.quarantine_event(v.terminal_id, v.seq) and kind = 'not_applied' and resolved_at is null;
        v_applied := v_applied + 1;
    end loop;
    if v_applied > 0 then
        perform audit.do_record(p_actor, 'pos.apply_quarantined', null, jsonb_build_object('applied', v_applied, 'left', v_left));
    end if;
    return jsonb_build_object('applied', v_applied, 'left', v_left);
end;
$$;
