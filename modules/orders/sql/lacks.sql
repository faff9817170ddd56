-- ORD-15, ORD-17: the ingredients that lack for an order, over all its lines, when what open orders before it need is put
-- aside: [{name, unit, qty}], thousandths of the base unit. Goods without a recipe need nothing.
create function orders.do_lacks(p_order uuid)
returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
    v orders.customer_order;
begin
    select * into v from orders.customer_order where order_id = p_order;
    return (
        with queue as (
            select o.order_id, l.product_id, sum(l.base_quantity) as quantity
              from orders.customer_order o join orders.order_line l using (order_id)
             where l.base_quantity > 0
               and (o.order_id = p_order or (o.state in ('pending', 'in_production') and (o.at, o.order_id) < (v.at, p_order)))
             group by o.order_id, l.product_id
        ), needs as (
            select r.ingredient_id, r.location_id,
                   coalesce(round(sum(q.quantity * r.per_unit) filter (where q.order_id = p_order), 3), 0) as mine,
                   coalesce(round(sum(q.quantity * r.per_unit) filter (where q.order_id <> p_order), 3), 0) as before
              from queue q
              join production.do_needs((select array_agg(distinct product_id) from queue)) r using (product_id)
             group by r.ingredient_id, r.location_id
        ), missing as (
            select n.ingredient_id, (n.mine - greatest(coalesce(b.quantity, 0) - n.before, 0)) * 1000 as qty
              from needs n left join stock.r_balance b on b.product_id = n.ingredient_id and b.location_id = n.location_id
             where n.mine > greatest(coalesce(b.quantity, 0) - n.before, 0)
        )
        select coalesce(jsonb_agg(jsonb_build_object('name', p.name, 'unit', p.base_unit, 'qty', m.qty::bigint) order by p.name), '[]')
          from missing m join catalogue.r_product p on p.product_id = m.ingredient_id);
end;
$$;

-- Stock came, or an order before them went: what lacks for orders that wait is looked at again, so that a till can propose to
-- put them in production.
create function orders.do_refresh_lacks()
returns void
language plpgsql set search_path = ''
as $$
begin
    if not exists (select from orders.customer_order where state = 'pending') then
        return;
    end if;
    update orders.customer_order o set lacks = n.lacks
      from (select order_id, orders.do_lacks(order_id) as lacks from orders.customer_order where state = 'pending') n
     where o.order_id = n.order_id and o.lacks <> n.lacks;
end;
$$;
