-- Creates or changes a customer (spec sales 9); a field left out keeps its value. The same uuid again changes nothing
-- more. Refuses with FM001, FM004 parties.name_required, parties.phone_format, parties.phone_taken {name}.
create function parties.save_customer(p_id uuid, p_customer jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require(case when exists (select from parties.customer where customer_id = p_id) then 'clients_modifier'
                              else 'clients_creer' end);
    -- What a customer may owe is not a clerk's to say.
    if p_customer ? 'credit_limit' then
        perform auth.require('clients_depasser_plafond');
    end if;
    return parties.do_save_customer(auth.actor(), p_id, p_customer);
end;
$$;

create function parties.do_save_customer(p_actor uuid, p_id uuid, p_customer jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v parties.customer;
    v_key text;
    v_holder text;
begin
    select * into v from parties.customer where customer_id = p_id for update;
    if v.customer_id is null then
        insert into parties.customer (customer_id, first_name, created_by) values (p_id, '', p_actor) returning * into v;
    end if;
    select r.* into v from jsonb_populate_record(v, p_customer - array['customer_id', 'phone_key', 'balance', 'duplicate_of',
        'created_at', 'created_by', 'changed']) r;
    if length(trim(v.first_name)) < 2 then
        raise exception 'parties.name_required' using errcode = 'FM004';
    end if;
    v_key := parties.do_phone_key(v.phone);
    if length(v_key) < 10 or length(v_key) > 20 then
        raise exception 'parties.phone_format' using errcode = 'FM004';
    end if;
    select trim(first_name || ' ' || last_name) into v_holder from parties.customer
     where phone_key = v_key and is_active and duplicate_of is null and customer_id <> p_id;
    if v_holder is not null and v.is_active then
        raise exception 'parties.phone_taken' using errcode = 'FM004', detail = jsonb_build_object('name', v_holder)::text;
    end if;
    update parties.customer c
       set first_name = trim(v.first_name), last_name = trim(v.last_name), phone = trim(v.phone), email = v.email,
           address = v.address, delivery_address = v.delivery_address, birth_date = v.birth_date,
           customer_type = v.customer_type, preferred_delivery = v.preferred_delivery, allergies = v.allergies,
           preferences = v.preferences, notes = v.notes, credit_limit = v.credit_limit, is_active = v.is_active
     where c.customer_id = p_id;
    perform audit.do_record(p_actor, 'parties.save_customer', p_id, p_customer);
    return p_id;
end;
$$;
