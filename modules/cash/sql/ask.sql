-- The office wants money to leave a till's drawer, or to enter it: to the bank, for an expense, as an adjustment of the
-- treasury (CASH-8 to CASH-10). The till that holds the register confirms it. Tells the request's id. Refuses with FM001,
-- FM003 cash.unknown_register, cash.no_category, FM004 cash.request_kind, cash.amount_range, cash.reason_needed, cash.request_text,
-- cash.register_without_till {name}.
create function cash.ask(p_id uuid, p_request jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
declare
    v_right text := cash.request_right(p_request ->> 'kind');
begin
    -- A kind that does not exist needs every right: nobody learns more by asking for it.
    perform auth.require(coalesce(v_right, 'comptabilite_tresorerie'));
    return cash.do_ask(auth.actor(), p_id, p_request);
end;
$$;

-- What asking for it takes; null: no such kind.
create function cash.request_right(p_kind text)
returns text
language sql immutable
as $$
    select case p_kind when 'bank' then 'caisse_cashout' when 'expense' then 'comptabilite_depenses_creer'
                       when 'adjustment' then 'comptabilite_tresorerie' end;
$$;

create function cash.do_ask(p_actor uuid, p_id uuid, p_request jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_kind text := p_request ->> 'kind';
    v_direction text := case when v_kind = 'adjustment' then p_request ->> 'direction' else 'out' end;
    v_amount numeric := (p_request ->> 'amount')::numeric;
    v_reason text := trim(coalesce(p_request ->> 'reason', ''));
    v_note text := trim(coalesce(p_request ->> 'note', ''));
    v_register cash.register;
begin
    if exists (select from cash.request where request_id = p_id) then
        return p_id;
    end if;
    if cash.request_right(v_kind) is null or v_direction is null or v_direction not in ('in', 'out') then
        raise exception 'cash.request_kind' using errcode = 'FM004';
    end if;
    if v_amount is null or v_amount <= 0 or v_amount > 99999999 or v_amount <> round(v_amount, 2) then
        raise exception 'cash.amount_range' using errcode = 'FM004';
    end if;
    if v_kind = 'adjustment' and v_reason = '' then
        raise exception 'cash.reason_needed' using errcode = 'FM004';
    end if;
    if length(v_reason) > 128 or length(v_note) > 500 then
        raise exception 'cash.request_text' using errcode = 'FM004';
    end if;
    if v_kind = 'expense' and not exists (select from cash.expense_category where key = p_request ->> 'category' and is_active) then
        raise exception 'cash.no_category' using errcode = 'FM003';
    end if;
    select * into v_register from cash.register where register_id = (p_request ->> 'register')::uuid;
    if v_register.register_id is null then
        raise exception 'cash.unknown_register' using errcode = 'FM003';
    end if;
    if not exists (select from auth.r_terminal where register_id = v_register.register_id and state = 'enrolled') then
        raise exception 'cash.register_without_till' using errcode = 'FM004', detail = jsonb_build_object('name', v_register.name)::text;
    end if;
    insert into cash.request (request_id, register_id, kind, direction, amount, reason, category, note, asked_by)
    values (p_id, v_register.register_id, v_kind, v_direction, v_amount, v_reason,
            case when v_kind = 'expense' then p_request ->> 'category' end, v_note, p_actor)
        on conflict (request_id) do nothing;
    if found then
        perform audit.do_record(p_actor, 'cash.ask', p_id, p_request);
    end if;
    return p_id;
end;
$$;
