-- Creates or changes what a drawer pays for; a field left out keeps its value. Refuses with FM001,
-- FM010 accounting.not_a_detail_account.
create function cash.save_expense_category(p_id uuid, p_category jsonb)
returns text
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('comptabilite_config');
    return cash.do_save_expense_category(auth.actor(), p_category);
end;
$$;

create function cash.do_save_expense_category(p_actor uuid, p_category jsonb)
returns text
language plpgsql set search_path = ''
as $$
declare
    v cash.expense_category;
begin
    select * into v from cash.expense_category where key = p_category ->> 'key' for update;
    v := jsonb_populate_record(v, jsonb_build_object('name_ar', '', 'position', 0, 'is_active', true)
                                  || jsonb_strip_nulls(to_jsonb(v)) || p_category - 'changed'::text);
    if not accounting.do_is_detail(v.account) then
        raise exception 'accounting.not_a_detail_account' using errcode = 'FM010';
    end if;
    insert into cash.expense_category (key, name, name_ar, account, position, is_active)
    values (v.key, v.name, v.name_ar, v.account, v.position, v.is_active)
        on conflict (key) do update
       set name = excluded.name, name_ar = excluded.name_ar, account = excluded.account, position = excluded.position,
           is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'cash.save_expense_category', null, p_category);
    return v.key;
end;
$$;
