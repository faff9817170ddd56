-- Part of a sum settles what is owed for an order, as far as it goes (PAY-17: under its lock, once per fact). Returns how
-- much; null where nobody owes anything for it.
create function delivery.do_settle_debt(p_order uuid, p_sum numeric, p_fact jsonb)
returns numeric
language plpgsql set search_path = ''
as $$
declare
    v delivery.debt;
    v_part numeric;
begin
    select * into v from delivery.debt where order_id = p_order and cancelled_at is null for update;
    if v.debt_id is null then
        return null;
    end if;
    v_part := greatest(least(p_sum, v.amount - v.settled), 0);
    if v_part > 0 then
        insert into delivery.debt_payment (debt_id, fact_id, amount, at, user_id)
        values (v.debt_id, (p_fact ->> 'id')::uuid, v_part, (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid)
            on conflict (debt_id, fact_id) do update set amount = delivery.debt_payment.amount + excluded.amount;
        update delivery.debt set settled = settled + v_part where debt_id = v.debt_id;
    end if;
    return v_part;
end;
$$;
