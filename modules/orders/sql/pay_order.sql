-- A till says that money was taken on an order (PAY-5 to PAY-7). What is due pays it; once a deliveryman took it away that is
-- what he still owes of the goods (PAY-4), and his debt is settled with it. More than due is owed to the customer and listed
-- (two tills took it offline). Paid in full where it waits, it is handed over. Returns exceptions for pos.
create function orders.do_pay_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
    v_id uuid := (p_fact ->> 'order')::uuid;
    v_fact uuid := (p_fact ->> 'id')::uuid;
    v_paid numeric := orders.do_paid(p_fact);
    v_due numeric;
    v_exceptions text[] := '{}';
begin
    select * into v from orders.customer_order where order_id = v_id for update;
    if not exists (select from orders.receipt where fact_id = v_fact) then
        v_due := case when v.state = 'delivered_unpaid' then delivery.do_settle_debt(v_id, v_paid, p_fact) end;
        v_exceptions := orders.do_take_payments(p_terminal, p_fact, 'order_payment', case
            when v_due is null then orders.do_balance_shares(v_id, 'balance', v_paid)
            else array(select row (v_id, 'balance', v_due, 'deliveryman', v.deliveryman_id)::orders.share where v_due > 0
                       union all
                       select orders.do_surplus_share(v_id, v_paid - v_due) where v_paid > v_due) end);
    end if;
    if v.order_id is null then
        return v_exceptions || orders.do_keep_early_fact(p_terminal, p_fact);
    elsif orders.do_has_acted(v_id, p_fact) then
        return v_exceptions;
    end if;
    if (select sum(amount) from orders.payment where fact_id = v_fact and kind = 'surplus') > 0 then
        v_exceptions := v_exceptions || 'order_overpaid'::text;
    end if;
    select * into v from orders.customer_order where order_id = v_id;
    if v.state = 'waiting_for_pickup' and v.paid = v.total then
        v_exceptions := v_exceptions || orders.do_deliver(p_terminal, v_id, 'collect', p_fact, null, 0);
    elsif v.state = 'delivered_unpaid' and v.paid >= v.goods then
        perform orders.do_change_state(p_terminal, v_id, v.state, 'collect', p_fact);
    elsif v.state = 'cancelled' then
        v_exceptions := v_exceptions || 'order_state'::text;
    end if;
    return v_exceptions;
end;
$$;
