-- Creates or changes a deliveryman (spec sales 8.1); a field left out keeps its value, and a name that is there already is that
-- one, who works again. Tells his id. Refuses with FM001, FM004 delivery.name_required, delivery.name_taken {name}.
create function delivery.save_deliveryman(p_id uuid, p_deliveryman jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require(case when exists (select from delivery.deliveryman
                                            where deliveryman_id = p_id or lower(name) = lower(trim(p_deliveryman ->> 'name')))
                              then 'livreurs_modifier' else 'livreurs_creer' end);
    return delivery.do_save_deliveryman(auth.actor(), p_id, p_deliveryman);
end;
$$;

create function delivery.do_save_deliveryman(p_actor uuid, p_id uuid, p_deliveryman jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v delivery.deliveryman;
    v_id uuid := p_id;
begin
    lock table delivery.deliveryman in share row exclusive mode;
    if not exists (select from delivery.deliveryman where deliveryman_id = p_id) then
        v_id := coalesce((select deliveryman_id from delivery.deliveryman where lower(name) = lower(trim(p_deliveryman ->> 'name'))), p_id);
    end if;
    select * into v from delivery.deliveryman where deliveryman_id = v_id;
    v := jsonb_populate_record(v, jsonb_build_object('phone', '') || jsonb_strip_nulls(to_jsonb(v)) || '{"is_active": true}'
                                  || p_deliveryman - array['deliveryman_id', 'changed']);
    v.name := trim(coalesce(v.name, ''));
    if length(v.name) not between 2 and 60 then
        raise exception 'delivery.name_required' using errcode = 'FM004';
    end if;
    if exists (select from delivery.deliveryman where lower(name) = lower(v.name) and deliveryman_id <> v_id) then
        raise exception 'delivery.name_taken' using errcode = 'FM004', detail = jsonb_build_object('name', v.name)::text;
    end if;
    insert into delivery.deliveryman (deliveryman_id, name, phone, employee_id, is_active)
    values (v_id, v.name, left(trim(coalesce(v.phone, '')), 30), v.employee_id, v.is_active)
        on conflict (deliveryman_id) do update
       set name = excluded.name, phone = excluded.phone, employee_id = excluded.employee_id, is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'delivery.save_deliveryman', v_id, p_deliveryman);
    return v_id;
end;
$$;
