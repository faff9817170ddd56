-- The money of an assignment: what is left of the goods is paid, more is owed to the customer (DLV-2). Returns exceptions
-- for pos.
create function orders.do_take_delivery(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_id uuid := (p_fact ->> 'order')::uuid;
    v_sum numeric := orders.do_paid(p_fact);
    v_due numeric;
    v_exceptions text[];
begin
    if exists (select from orders.payment where fact_id = (p_fact ->> 'id')::uuid) then
        return '{}';
    end if;
    v_due := greatest(least(v_sum, coalesce((select goods - paid from orders.customer_order
                                              where order_id = v_id and state not in ('delivered', 'delivered_unpaid', 'cancelled')), 0)), 0);
    v_exceptions := orders.do_take_payments(p_terminal, p_fact, 'order_payment', array(
        select row (v_id, 'delivery', v_due, 'order', v_id)::orders.share where v_due > 0
        union all
        select orders.do_surplus_share(v_id, v_sum - v_due) where v_sum > v_due));
    if v_sum > v_due and exists (select from orders.customer_order where order_id = v_id) then
        v_exceptions := v_exceptions || 'order_overpaid'::text;
    end if;
    return v_exceptions;
end;
$$;

-- One act at a time on an order (PAY-10, ORD-14).
create function orders.do_lock(p_order uuid)
returns void
language plpgsql set search_path = ''
as $$
begin
    perform from orders.customer_order where order_id = p_order for update;
end;
$$;
