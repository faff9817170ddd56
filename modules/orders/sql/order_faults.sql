-- What a manager should look at in an order that was just taken: ORD-1, its own sums (POS-8, POS-9), prices against the
-- catalogue of that instant, rights and limits of who gave a price, a repeated number. As tickets are judged.
create function orders.do_order_faults(p_terminal uuid, p_fact jsonb)
returns text[]
language sql stable set search_path = ''
as $$
    with o as (
        select c.*, who.discount_limit
          from orders.customer_order c left join auth.r_person who on who.user_id = c.user_id
         where c.order_id = (p_fact ->> 'id')::uuid
    ), lines as (
        select l.*, p.factor, k.kept, 100 - k.kept > coalesce(o.discount_limit, 0) as is_over, o.user_id, o.discount_limit,
               (select r.price from catalogue.r_price r where r.product_id = l.product_id and r.valid_from <= o.at
                 order by r.valid_from desc limit 1) as catalogue_price
          from o join orders.order_line l using (order_id)
          left join catalogue.r_product p on p.product_id = l.product_id
         cross join lateral (select (100 - l.discount) * (100 - l.ticket_discount) / 100 as kept) k
    ), found as (
        select 'order_incomplete' as kind from o
         where name = '' or phone = '' or due is null or (service = 'delivery' and zone_id is null)
            or not exists (select from lines where quantity > 0)
        union all
        select 'total_differs' from o
         where goods <> coalesce((select sum(total) from lines), 0) or subtotal - discount <> goods
            or fee <> coalesce((p_fact ->> 'fee')::bigint, 0) / 100.0 or goods <> (p_fact ->> 'goods')::bigint / 100.0
        union all
        select 'order_overpaid' from orders.payment where fact_id = (p_fact ->> 'id')::uuid and kind = 'surplus' and amount > 0
        union all
        select 'number_repeated' from o
         where exists (select from orders.customer_order x where x.terminal_id = o.terminal_id and x.serial = o.serial
                          and x.order_id <> o.order_id)
        union all
        select 'line_differs' from lines
         where total <> round(quantity * price * kept / 100, 2) or quantity <= 0 or price < 0 or base_quantity <> quantity * factor
        union all
        select 'product_unknown' from lines where factor is null
        union all
        select 'price_differs' from lines where factor is not null and list_price is distinct from catalogue_price
        union all
        select case when discount_limit > 0 then 'over_discount_limit' else 'without_right:pos_remise' end from lines
         where is_over and not pos.do_may(p_terminal, user_id, approval_id, 'pos_remise')
        union all
        select 'without_right:pos_prix_libre' from lines
         where price <> list_price and not pos.do_may(p_terminal, user_id, approval_id, 'pos_prix_libre')
        union all
        select 'without_reason' from lines where trim(reason) = '' and (price <> list_price or is_over)
    )
    select coalesce(array_agg(distinct kind), '{}') from found;
$$;
