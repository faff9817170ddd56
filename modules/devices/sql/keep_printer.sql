-- A worker at a long paper keeps the printer and says how it is (a fault's key, or empty). False: it lost it.
-- Refuses with FM001.
create function devices.keep_printer(p_worker uuid, p_printer uuid, p_fault text)
returns boolean
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    if devices.do_hold_printer(p_worker, p_printer) is null then
        return false;
    end if;
    update devices.printer set fault = p_fault where printer_id = p_printer and fault <> p_fault;
    return true;
end;
$$;

-- A worker that stops, or of which its successor knows that it died, lets go: nobody need wait for its leases to end.
-- Refuses with FM001.
create function devices.leave_printers(p_worker uuid)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    update devices.printer set lease_worker = null, lease_until = null where lease_worker = p_worker;
end;
$$;

-- The printers this agent is to drive: { printers [{ id, name, url }] }. Refuses with FM001.
create function devices.printers_to_drive()
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    return jsonb_build_object('printers', (
        select coalesce(jsonb_agg(jsonb_build_object('id', printer_id, 'name', name, 'url', url) order by name), '[]')
          from devices.printer where is_active and agent in ('', session_user)));
end;
$$;
