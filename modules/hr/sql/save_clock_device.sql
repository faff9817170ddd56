-- Creates or changes a terminal (ZK-4, ZK-5); a field left out keeps its value. A serial number never changes: another
-- number is another terminal. `sources`: addresses or networks pushes may come from; a terminal with an address and no
-- sources is believed from that address.
-- Refuses with FM001, FM004 hr.clock_serial, hr.clock_address, hr.clock_sources, hr.clock_zone {zone}, hr.name_required.
create function hr.save_clock_device(p_id uuid, p_serial text, p_device jsonb)
returns text
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('zkteco_test');
    return hr.do_save_clock_device(auth.actor(), trim(p_serial), p_device);
end;
$$;

create function hr.do_save_clock_device(p_actor uuid, p_serial text, p_device jsonb)
returns text
language plpgsql set search_path = ''
as $$
declare
    v hr.clock_device;
begin
    if p_serial !~ '^[A-Za-z0-9._-]{1,32}$' then
        raise exception 'hr.clock_serial' using errcode = 'FM004';
    end if;
    select * into v from hr.clock_device where serial = p_serial for update;
    begin
        v := jsonb_populate_record(v, jsonb_build_object('address', '', 'port', 4370, 'transport', 'auto', 'mode', 'both',
                 'sources', '[]'::jsonb, 'zone', 'Africa/Algiers', 'names', 'UTF-8', 'state_rule', 'parity', 'uses_events', false,
                 'read_every_minutes', 15, 'is_active', true)
             || jsonb_strip_nulls(to_jsonb(v)) || p_device - array['serial', 'created_at']);
        if v.sources = '{}' and v.mode <> 'pull' then
            v.sources := array[host(v.address::inet)::cidr];
        end if;
    exception when data_exception then
        raise exception 'hr.clock_sources' using errcode = 'FM004';
    end;
    v.address := trim(v.address);
    if length(trim(coalesce(v.name, ''))) not between 1 and 60 then
        raise exception 'hr.name_required' using errcode = 'FM004';
    end if;
    if v.mode <> 'push' and v.address !~ '^[A-Za-z0-9.:_-]{1,253}$' then
        raise exception 'hr.clock_address' using errcode = 'FM004';
    end if;
    if v.zone is null or not exists (select from pg_catalog.pg_timezone_names where name = v.zone) then
        raise exception 'hr.clock_zone' using errcode = 'FM004', detail = jsonb_build_object('zone', v.zone)::text;
    end if;
    insert into hr.clock_device (serial, name, address, port, transport, mode, sources, zone, names, state_rule, uses_events,
                                 read_every_minutes, is_active)
    values (p_serial, trim(v.name), v.address, v.port, v.transport, v.mode, v.sources, v.zone, v.names, v.state_rule,
            v.uses_events, v.read_every_minutes, v.is_active)
        on conflict (serial) do update
       set name = excluded.name, address = excluded.address, port = excluded.port, transport = excluded.transport,
           mode = excluded.mode, sources = excluded.sources, zone = excluded.zone, names = excluded.names,
           state_rule = excluded.state_rule, uses_events = excluded.uses_events,
           read_every_minutes = excluded.read_every_minutes, is_active = excluded.is_active;
    insert into hr.clock_contact (serial) values (p_serial) on conflict do nothing;
    delete from hr.seen_device where serial = p_serial; -- it is one of ours now
    perform audit.do_record(p_actor, 'hr.save_clock_device', null, p_device || jsonb_build_object('serial', p_serial));
    return p_serial;
end;
$$;
