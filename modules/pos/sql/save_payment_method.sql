-- Creates or changes a way to pay; a field left out keeps its value. Cash, account and voucher are one each, booked where
-- the settings say, and no way to pay ever changes its kind. Refuses with FM001, FM004 pos.method_kind,
-- FM010 accounting.not_a_detail_account.
create function pos.save_payment_method(p_id uuid, p_method jsonb)
returns text
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('comptabilite_config');
    return pos.do_save_payment_method(auth.actor(), p_method);
end;
$$;

create function pos.do_save_payment_method(p_actor uuid, p_method jsonb)
returns text
language plpgsql set search_path = ''
as $$
declare
    v pos.payment_method;
    v_kind text;
begin
    select * into v from pos.payment_method where key = p_method ->> 'key' for update;
    v_kind := v.kind;
    v := jsonb_populate_record(v, jsonb_build_object('name_ar', '', 'icon', 'cash', 'position', 0, 'needs_reference', false,
                                                     'opens_drawer', false, 'is_active', true)
                                  || jsonb_strip_nulls(to_jsonb(v)) || p_method - 'changed'::text);
    if v.kind <> coalesce(v_kind, v.kind) or (v_kind is null and v.kind in ('cash', 'account', 'voucher')) then
        raise exception 'pos.method_kind' using errcode = 'FM004';
    end if;
    if v.kind in ('cash', 'account', 'voucher') then
        v.account := null;
    elsif not accounting.do_is_detail(v.account) then
        raise exception 'accounting.not_a_detail_account' using errcode = 'FM010';
    end if;
    insert into pos.payment_method (key, kind, name, name_ar, account, icon, position, needs_reference, opens_drawer, is_active)
    values (v.key, v.kind, v.name, v.name_ar, v.account, v.icon, v.position, v.needs_reference, v.opens_drawer, v.is_active)
        on conflict (key) do update
       set name = excluded.name, name_ar = excluded.name_ar, account = excluded.account, icon = excluded.icon,
           position = excluded.position, needs_reference = excluded.needs_reference, opens_drawer = excluded.opens_drawer,
           is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'pos.save_payment_method', null, p_method);
    return v.key;
end;
$$;
