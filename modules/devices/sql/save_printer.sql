-- Adds or changes a printer that agents drive; a field left out keeps its value. A printer is never deleted: inactive.
-- Refuses with FM001, FM004 devices.duty_taken.
create function devices.save_printer(p_id uuid, p_printer jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_config');
    return devices.do_save_printer(auth.actor(), p_id, p_printer);
end;
$$;

create function devices.do_save_printer(p_actor uuid, p_id uuid, p_printer jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v devices.printer;
begin
    select * into v from devices.printer where printer_id = p_id for update;
    v := jsonb_populate_record(v, jsonb_build_object('agent', '', 'duty', '', 'on_uncertain', 'ask', 'is_active', true)
                                  || jsonb_strip_nulls(to_jsonb(v)) || (p_printer - array['printer_id', 'lease_worker',
                                     'lease_until', 'fault', 'seen_at']));
    if v.is_active and v.duty <> '' and exists (select from devices.printer o where o.duty = v.duty and o.is_active
                                                  and o.printer_id <> p_id) then
        raise exception 'devices.duty_taken' using errcode = 'FM004', detail = jsonb_build_object('duty', v.duty)::text;
    end if;
    insert into devices.printer (printer_id, name, url, agent, duty, on_uncertain, is_active)
    values (p_id, v.name, v.url, v.agent, v.duty, v.on_uncertain, v.is_active)
        on conflict (printer_id) do update
       set name = excluded.name, url = excluded.url, agent = excluded.agent, duty = excluded.duty,
           on_uncertain = excluded.on_uncertain, is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'devices.save_printer', p_id, p_printer);
    perform ops.do_set_setting(p_actor, 'devices.workshop', to_jsonb(exists (
        select from devices.printer where duty = 'workshop' and is_active)));
    return p_id;
end;
$$;
