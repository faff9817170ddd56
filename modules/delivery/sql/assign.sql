-- A till says that a deliveryman took an order away (spec sales 8.3). What he pays of the goods is taken (DLV-2); what he does
-- not pay he owes (PAY-12, DLV-4); with nothing left it is delivered. The fee is his: what the customer prepaid of it goes out
-- to him (Q1). Returns exceptions for pos.
create function delivery.do_assign(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.r_order;
    v_id uuid := (p_fact ->> 'order')::uuid;
    v_deliveryman uuid := (p_fact ->> 'deliveryman')::uuid;
    v_paid numeric := orders.do_paid(p_fact);
    v_debt numeric;
    v_exceptions text[];
begin
    perform orders.do_lock(v_id);
    v_exceptions := orders.do_take_delivery(p_terminal, p_fact);
    select * into v from orders.r_order where order_id = v_id;
    if v.order_id is null then
        return v_exceptions || orders.do_keep_early_fact(p_terminal, p_fact) || orders.do_pay_fee(p_terminal, p_fact);
    elsif orders.do_has_acted(v_id, p_fact) then
        return v_exceptions;
    end if;
    -- DLV-1.
    v_debt := greatest(v.goods - v.paid, 0);
    if v_debt > 0 and (p_fact ->> 'paid')::boolean then
        v_exceptions := v_exceptions || 'total_differs'::text;
    end if;
    v_exceptions := v_exceptions || orders.do_deliver(p_terminal, v_id, case when v_debt > 0 then 'assign_unpaid' else 'assign_paid' end,
                                                      p_fact, v_deliveryman, v_debt);
    if v_debt > 0 and orders.do_has_acted(v_id, p_fact) then
        insert into delivery.debt (debt_id, order_id, deliveryman_id, amount, at, user_id)
        values ((p_fact ->> 'id')::uuid, v_id, v_deliveryman, v_debt, (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid);
    end if;
    return v_exceptions || orders.do_pay_fee(p_terminal, p_fact);
end;
$$;
