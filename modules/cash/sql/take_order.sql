-- The cash of orders and debts enters its drawer, or leaves it (p_kind deposit, order_payment, debt, fee, order_refund).
-- Returns exceptions for pos.
create function cash.do_take_order(p_terminal uuid, p_movement uuid, p_fact uuid, p_kind text)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.r_receipt;
    v_amount numeric := coalesce((select sum(amount) from orders.r_payment where movement_id = p_movement), 0);
    v_before numeric;
    v_exceptions text[] := '{}';
begin
    select * into v from orders.r_receipt where fact_id = p_fact;
    if v_amount < 0 then
        v_before := cash.do_expected(v.session_id);
    end if;
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day,
                               user_id, terminal_id, number)
    select p_movement, v.session_id, v.register_id, case when v_amount > 0 then 'in' else 'out' end, p_kind, abs(v_amount), v.number,
           p_fact, v.at, v.business_day, v.user_id, p_terminal, v.number
     where v_amount <> 0 and v.register_id is not null
        on conflict (source_id, kind) do nothing;
    if (select state from cash.session where session_id = v.session_id) is distinct from 'open' then
        v_exceptions := v_exceptions || 'session_not_open'::text;
    end if;
    if -v_amount > v_before then
        v_exceptions := v_exceptions || 'banked_too_much'::text;
    end if;
    if cash.do_is_number_taken(p_terminal, v.serial, p_fact) then
        v_exceptions := v_exceptions || 'number_repeated'::text;
    end if;
    return v_exceptions;
end;
$$;
