-- Q1: the customer prepaid the fee at the shop; the deliveryman gets it from the drawer when he leaves. Returns exceptions
-- for pos: more paid out than there is on his fees for this order.
create function orders.do_pay_fee(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_fact uuid := (p_fact ->> 'id')::uuid;
    v_order uuid := (p_fact ->> 'order')::uuid;
    v_fee numeric := coalesce((p_fact ->> 'fee_out')::bigint, 0) / 100.0;
    v_movement uuid := gen_random_uuid();
    v_exceptions text[];
begin
    if v_fee <= 0 or exists (select from orders.payment where fact_id = v_fact and kind = 'fee_out') then
        return '{}';
    end if;
    perform orders.do_keep_receipt(p_terminal, p_fact);
    insert into orders.payment (order_id, fact_id, kind, method, amount, owed_to, party_id, terminal_id, session_id, register_id, number,
                                movement_id, at, business_day, user_id)
    select v_order, v_fact, 'fee_out', 'cash', -v_fee, 'fees', (p_fact ->> 'deliveryman')::uuid, p_terminal, r.session_id, r.register_id,
           r.number, v_movement, r.at, r.business_day, r.user_id
      from orders.receipt r where r.fact_id = v_fact;
    v_exceptions := cash.do_take_order(p_terminal, v_movement, v_fact, 'fee');
    if exists (select from accounting.do_post_entries(orders.do_payment_lines(v_fact, 'fee'))) then
        v_exceptions := v_exceptions || 'closed_period'::text;
    end if;
    if (select -sum(amount) from orders.payment where order_id = v_order and kind = 'fee_out')
       > coalesce((select fee_taken from orders.customer_order where order_id = v_order), 0) then
        v_exceptions := v_exceptions || 'fee_overpaid'::text;
    end if;
    return v_exceptions;
end;
$$;
