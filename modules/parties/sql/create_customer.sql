-- A till says that a customer was made at the counter (spec sales 3.4). The fact stands: a phone that is another
-- customer's makes this one its duplicate (CUS-3). Returns exceptions for pos.
create function parties.do_create_customer(p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_id uuid := (p_fact ->> 'customer')::uuid;
    v_key text := parties.do_phone_key(p_fact ->> 'phone');
    v_holder uuid;
begin
    -- Twice: another till may make the same phone between the look and the write.
    for i in 1..2
    loop
        if exists (select from parties.customer where customer_id = v_id) then
            return '{}';
        end if;
        select customer_id into v_holder from parties.customer
         where phone_key = v_key and v_key <> '' and is_active and duplicate_of is null;
        insert into parties.customer (customer_id, first_name, last_name, phone, duplicate_of, created_at, created_by, balance)
        values (v_id, left(coalesce(p_fact ->> 'first_name', ''), 100), left(coalesce(p_fact ->> 'last_name', ''), 100),
                coalesce(p_fact ->> 'phone', ''), v_holder, (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid,
                accounting.do_balance(ops.setting_text('account.customers'), v_id))
            on conflict do nothing;
        if found then
            return case when v_holder is null then '{}' else array['duplicate_customer'] end;
        end if;
    end loop;
    raise exception 'parties.phone_taken' using errcode = 'FM004';
end;
$$;
