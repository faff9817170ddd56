-- Part of orders.do_cancel_order: the goods of an order (p_order as it stood before) and, once it was delivered, its sale and
-- the debt for it. Returns exceptions for pos.
create function orders.do_take_back(p_order orders.customer_order, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_goods text := coalesce(p_fact ->> 'goods', 'none');
    v_debt numeric;
    v_exceptions text[] := '{}';
begin
    if p_order.state in ('pending', 'in_production') then
        return case when v_goods in ('counter', 'waste') then array['order_state'] else '{}' end;
    end if;
    -- They are somewhere: unsaid, they are looked for at the counter.
    if v_goods not in ('counter', 'waste') then
        v_exceptions := array['order_state'];
    end if;
    if p_order.state = 'delivered_unpaid' then
        v_debt := delivery.do_end_debt(p_order.order_id, p_fact);
        if v_goods <> 'waste' then
            perform orders.do_move_goods(p_order.order_id, 'brought_back', p_fact);
        end if;
        if exists (select from accounting.do_post_entries(orders.do_sale_lines(p_order, v_debt, 'cancelled', p_fact))) then
            v_exceptions := v_exceptions || 'closed_period'::text;
        end if;
        update orders.customer_order set fee_taken = 0 where order_id = p_order.order_id;
    else
        perform orders.do_move_goods(p_order.order_id, case v_goods when 'waste' then 'wasted' else 'released' end, p_fact);
    end if;
    return v_exceptions;
end;
$$;
