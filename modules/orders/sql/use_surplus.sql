-- What was taken too much on an order and stands on its own advance pays what is still due (an order told after its money).
create function orders.do_use_surplus(p_order uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
    v_sum numeric := coalesce((select sum(amount) from orders.payment
                                   where order_id = p_order and kind = 'surplus' and owed_to = 'order'), 0);
begin
    select * into v from orders.customer_order where order_id = p_order;
    v_sum := least(v_sum, v.total - v.paid);
    if v_sum > 0 and v.state not in ('delivered', 'delivered_unpaid', 'cancelled') then
        perform orders.do_change_owner(v.terminal_id, p_fact, array[
            row (p_order, 'surplus', -v_sum, 'order', p_order)::orders.share,
            row (p_order, 'balance', v_sum, 'order', p_order)::orders.share]);
    end if;
end;
$$;
