-- Takes what a terminal delivered, in one transaction: punches once each (ZK-2), unreadable lines into quarantine, the
-- stamp only with its rows (ZK-1). The agent answers the terminal after this has committed. The same uuid again answers
-- the same. p_batch: source 'pull', 'push' or 'event'; table, stamp, body (base64, already without secrets); punches
-- [[pin, 'YYYY-MM-DD HH:MM:SS', state, verify, work code], …]; bad [[base64, reason], …]; users [[pin, name], …].
-- Answers {taken, new, bad, learnt}. Refuses with FM001, FM003 hr.unknown_clock {serial}.
create function hr.ingest_punches(p_id uuid, p_serial text, p_batch jsonb)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    return hr.do_ingest_punches(p_id, p_serial, p_batch);
end;
$$;

create function hr.do_ingest_punches(p_id uuid, p_serial text, p_batch jsonb)
returns jsonb
language plpgsql set search_path = ''
as $$
declare
    v_device hr.clock_device;
    v_source text := p_batch ->> 'source';
    v_body bytea := decode(p_batch ->> 'body', 'base64');
    v_answer jsonb;
    v_taken int := coalesce(jsonb_array_length(p_batch -> 'punches'), 0);
    v_bad int := coalesce(jsonb_array_length(p_batch -> 'bad'), 0);
    v_new int;
    v_skew int;
    v_limit int := coalesce(ops.setting_text('clock.doubt_seconds')::int, 300);
begin
    select answer into v_answer from hr.clock_intake where intake_id = p_id;
    if found then
        return v_answer;
    end if;
    select * into v_device from hr.clock_device where serial = p_serial and is_active;
    if not found then
        raise exception 'hr.unknown_clock' using errcode = 'FM003', detail = jsonb_build_object('serial', p_serial)::text;
    end if;
    -- One delivery of a terminal at a time: a repeated one waits for the first and then finds its rows.
    select skew_seconds into v_skew from hr.clock_contact where serial = p_serial for update;

    insert into hr.punch (serial, pin, local_time, state, at, verify, work_code, source, doubt, intake_id)
    select p_serial, l.pin, l.local_time, l.state, l.at, l.verify, l.work_code, v_source,
           -- No terminal of ours is older; one whose battery died says 2000.
           case when l.at < '2010-01-01' then 'past' when l.at > now() + make_interval(secs => v_limit) then 'future'
                when v_source <> 'pull' and abs(v_skew) > v_limit then 'skew' else '' end, p_id
      from (select e ->> 0 as pin, (e ->> 1)::timestamp as local_time, (e ->> 2)::smallint as state,
                   (e ->> 1)::timestamp at time zone v_device.zone as at, (e ->> 3)::smallint as verify,
                   coalesce(e ->> 4, '') as work_code
              from jsonb_array_elements(p_batch -> 'punches') e) l
    on conflict (serial, pin, local_time, state) do nothing;
    get diagnostics v_new = row_count;

    perform hr.do_quarantine(p_id, p_serial, v_source, p_batch -> 'bad');
    perform hr.do_note_pins(p_id, p_serial, p_batch -> 'users');
    v_answer := jsonb_build_object('taken', v_taken, 'new', v_new, 'bad', v_bad,
                                   'learnt', hr.do_learn(p_id, p_serial, coalesce(v_skew, 0)));
    insert into hr.clock_intake (intake_id, serial, source, table_name, stamp, size, sha256, body, answer)
    values (p_id, p_serial, v_source, coalesce(p_batch ->> 'table', ''), coalesce(p_batch ->> 'stamp', ''),
            coalesce(length(v_body), 0), sha256(v_body), v_body, v_answer);
    update hr.clock_contact
       set contact_at = now(), failing_since = null, failure = '',
           push_at = case when v_source = 'push' then now() else push_at end,
           stamps = case when coalesce(p_batch ->> 'stamp', '') = '' then stamps
                         else stamps || jsonb_build_object(p_batch ->> 'table', p_batch ->> 'stamp') end
     where serial = p_serial;
    return v_answer;
end;
$$;

create function hr.do_quarantine(p_intake uuid, p_serial text, p_source text, p_bad jsonb)
returns void
language sql set search_path = ''
as $$
    insert into hr.quarantine (serial, source, reason, digest, raw, first_intake_id, times)
    select p_serial, p_source, min(b.reason), sha256(b.raw), b.raw, p_intake, count(*)
      from (select decode(e ->> 0, 'base64') as raw, e ->> 1 as reason from jsonb_array_elements(p_bad) e) b
     group by b.raw
    on conflict (serial, digest) do update
       set times = hr.quarantine.times + excluded.times, last_at = now();
$$;

-- The numbers this delivery speaks of: what is shown in « à rattacher ».
create function hr.do_note_pins(p_intake uuid, p_serial text, p_users jsonb)
returns void
language sql set search_path = ''
as $$
    insert into hr.clock_pin (serial, pin, punches, first_punch, last_punch)
    select p_serial, pin, count(*), min(local_time), max(local_time) from hr.punch where intake_id = p_intake and serial = p_serial
     group by pin
    on conflict (serial, pin) do update
       set punches = hr.clock_pin.punches + excluded.punches, first_punch = least(hr.clock_pin.first_punch, excluded.first_punch),
           last_punch = greatest(hr.clock_pin.last_punch, excluded.last_punch);

    insert into hr.clock_pin (serial, pin, name)
    select distinct on (e ->> 0) p_serial, e ->> 0, left(e ->> 1, 100) from jsonb_array_elements(p_users) e
     where length(e ->> 0) between 1 and 24
     order by e ->> 0, e ->> 1 desc
    on conflict (serial, pin) do update set name = excluded.name where excluded.name <> '';
$$;
