-- What was sold between two business days (spec sales 3.7), net of discounts and returns, as one answer. Orders count at
-- their hand-over's day, their goods and the deliverymen's fees apart (KPI-1). Signature never changes. Refuses with FM001.
create function pos.read_figures(p_terminal uuid, p_actor uuid, p_from date, p_to date)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'ventes_rapports');
    return pos.do_read_figures(p_from, p_to);
end;
$$;

-- The same for whoever is signed in at an office. Refuses with FM001.
create function pos.report_figures(p_from date, p_to date)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require('ventes_rapports');
    return pos.do_read_figures(p_from, p_to);
end;
$$;

create function pos.do_read_figures(p_from date, p_to date)
returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
    v_zone text := ops.setting_text('business_day.zone');
begin
    return (
        with sold as materialized (
            select sale_id, business_day, user_id, at, kind, total, discount, returned from pos.sale where business_day between p_from and p_to
        ), handed as materialized (
            -- What came back from a deliveryman is taken off the day it came back, as the ledger does.
            select order_id, delivered_day as day, 1 as sign, goods, fee from orders.r_order where delivered_day between p_from and p_to
            union all
            select order_id, cancelled_day, -1, goods, fee
              from orders.r_order where delivered_day is not null and cancelled_day between p_from and p_to
        ), goods as materialized (
            select g.product_id, min(g.name) as name, sum(g.quantity) as quantity, sum(g.amount) as amount
              from (select l.product_id, l.name, l.quantity, l.total as amount from sold join pos.sale_line l using (sale_id)
                    union all
                    select r.product_id, r.name, -r.quantity, -r.total from sold join pos.return_line r using (sale_id)
                    union all
                    select l.product_id, l.name, h.sign * l.quantity, h.sign * l.total
                      from handed h join orders.r_order_line l using (order_id)) g
             group by g.product_id
        )
        select jsonb_build_object(
            'days', (select coalesce(jsonb_agg(jsonb_build_object(
                                'day', day, 'tickets', coalesce(s.tickets, 0), 'net', coalesce(s.net, 0), 'discounts', coalesce(s.discounts, 0),
                                'returned', coalesce(s.returned, 0), 'orders', coalesce(o.orders, 0), 'orders_net', coalesce(o.net, 0),
                                'fees', coalesce(o.fees, 0)) order by day), '[]')
                       from (select business_day as day, count(*) filter (where kind = 'sale') as tickets, (sum(total) * 100)::bigint as net,
                                    (sum(discount) * 100)::bigint as discounts, (sum(returned) * 100)::bigint as returned
                               from sold group by business_day) s
                       full join (select day, count(*) filter (where sign > 0) as orders, (sum(sign * h.goods) * 100)::bigint as net,
                                         (sum(sign * h.fee) * 100)::bigint as fees
                                    from handed h group by day) o using (day)),
            'methods', (select coalesce(jsonb_agg(jsonb_build_object('method', method, 'name', coalesce(w.name, method), 'name_ar', coalesce(w.name_ar, ''),
                                                                     'count', n, 'amount', amount) order by amount desc), '[]')
                          from (select p.method, sum(p.n)::bigint as n, (sum(p.amount) * 100)::bigint as amount
                                  from (select p.method, count(*) as n, sum(p.amount) as amount
                                          from sold join pos.payment p using (sale_id) group by p.method
                                        union all
                                        -- KPI-2: the customers' money, not the deliverymen's.
                                        select p.method, count(distinct p.fact_id), sum(p.amount) from orders.r_payment p
                                         where p.business_day between p_from and p_to and p.method <> '' and p.kind <> 'fee_out'
                                         group by p.method) p
                                 group by p.method) m left join pos.payment_method w on w.key = m.method),
            'families', (select coalesce(jsonb_agg(jsonb_build_object('category', category_id, 'name', coalesce(c.name, ''), 'name_ar', coalesce(c.name_ar, ''),
                                                                      'amount', amount) order by amount desc), '[]')
                           from (select p.category_id, (sum(g.amount) * 100)::bigint as amount
                                   from goods g left join catalogue.r_till_product p using (product_id) group by p.category_id) f left join catalogue.r_category c using (category_id)),
            'products', (select coalesce(jsonb_agg(jsonb_build_object('product', product_id, 'name', coalesce(p.name, b.name), 'name_ar', coalesce(p.name_ar, ''),
                                                                      'qty', (quantity * 1000)::bigint, 'amount', (amount * 100)::bigint)
                                                   order by amount desc), '[]')
                           from (select * from goods order by amount desc, name limit 20) b
                           left join catalogue.r_till_product p using (product_id)),
            'cashiers', (select coalesce(jsonb_agg(jsonb_build_object('user', user_id, 'name', coalesce(r.display_name, ''), 'name_ar', coalesce(r.name_ar, ''),
                                                                      'tickets', tickets, 'net', net) order by net desc), '[]')
                           from (select user_id, count(*) filter (where kind = 'sale') as tickets, (sum(total) * 100)::bigint as net
                                   from sold group by user_id) c left join auth.r_person r using (user_id)),
            'hours', (select coalesce(jsonb_agg(jsonb_build_object('hour', hour, 'net', net) order by hour), '[]')
                        from (select extract(hour from at at time zone v_zone)::int as hour, (sum(total) * 100)::bigint as net
                                from sold group by 1) h)));
end;
$$;
