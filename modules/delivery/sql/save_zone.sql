-- Creates or changes a place orders are brought to (spec sales 8.2); a field left out keeps its value, and a name that is there
-- already is that zone: its fee changes and it is in use again. Tells its id. Refuses with FM001, FM004
-- delivery.name_required, delivery.fee_range, delivery.name_taken {name}.
create function delivery.save_zone(p_id uuid, p_zone jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('zones_livraison_gerer');
    return delivery.do_save_zone(auth.actor(), p_id, p_zone);
end;
$$;

create function delivery.do_save_zone(p_actor uuid, p_id uuid, p_zone jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v delivery.zone;
    v_id uuid := p_id;
begin
    -- Two zones made at once would be the same one.
    lock table delivery.zone in share row exclusive mode;
    if not exists (select from delivery.zone where zone_id = p_id) then
        v_id := coalesce((select zone_id from delivery.zone where lower(name) = lower(trim(p_zone ->> 'name'))), p_id);
    end if;
    select * into v from delivery.zone where zone_id = v_id;
    v := jsonb_populate_record(v, jsonb_build_object('fee', 0) || jsonb_strip_nulls(to_jsonb(v)) || '{"is_active": true}'
                                  || p_zone - array['zone_id', 'changed']);
    v.name := trim(coalesce(v.name, ''));
    if length(v.name) not between 1 and 60 then
        raise exception 'delivery.name_required' using errcode = 'FM004';
    end if;
    if v.fee is null or v.fee < 0 or v.fee > 1000000 then
        raise exception 'delivery.fee_range' using errcode = 'FM004';
    end if;
    if exists (select from delivery.zone where lower(name) = lower(v.name) and zone_id <> v_id) then
        raise exception 'delivery.name_taken' using errcode = 'FM004', detail = jsonb_build_object('name', v.name)::text;
    end if;
    insert into delivery.zone (zone_id, name, fee, is_active) values (v_id, v.name, v.fee, v.is_active)
        on conflict (zone_id) do update set name = excluded.name, fee = excluded.fee, is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'delivery.save_zone', v_id, p_zone);
    return v_id;
end;
$$;
