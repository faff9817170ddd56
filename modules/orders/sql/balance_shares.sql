-- How a sum paid on an order before its hand-over is shared: what is due pays it, the rest is owed to the customer.
create function orders.do_balance_shares(p_order uuid, p_kind text, p_sum numeric)
returns orders.share[]
language sql stable set search_path = ''
as $$
    select array(
        select row (p_order, p_kind, d.due, 'order', p_order)::orders.share where d.due > 0
        union all
        select orders.do_surplus_share(p_order, p_sum - d.due) where p_sum > d.due)
      from (select greatest(least(p_sum, coalesce((select total - paid from orders.customer_order
                                                    where order_id = p_order and state not in ('delivered', 'cancelled')), 0)), 0) as due) d;
$$;
