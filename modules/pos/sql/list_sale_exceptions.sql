-- What a manager should look at in a set of sales (POS-9, POS-7, DEF-1): the database's own sum against what was said,
-- prices against the catalogue of that instant, rights of the actor, state of the session, repeated numbers, closed period.
create function pos.do_list_sale_exceptions(p_terminal uuid, p_sales uuid[], p_moved uuid[])
returns void
language sql set search_path = ''
as $$
    with sold as (
        select s.*, c.state as session_state from pos.sale s left join cash.r_session c using (session_id)
         where s.sale_id = any (p_sales)
    ), lines as (
        select l.*, s.user_id, s.at, p.product_id as known, p.factor,
               (select r.price from catalogue.r_price r where r.product_id = l.product_id and r.valid_from <= s.at
                 order by r.valid_from desc limit 1) as catalogue_price
          from pos.sale_line l join sold s using (sale_id) left join catalogue.r_product p on p.product_id = l.product_id
    ), sums as (
        select sale_id, sum(total) as total from lines group by sale_id
    ), paid as (
        select sale_id, sum(amount) as amount from pos.payment where sale_id = any (p_sales) group by sale_id
    ), found as (
        select sale_id, 'total_differs' as kind, jsonb_build_object('lines', u.total, 'total', s.total) as detail
          from sold s left join sums u using (sale_id) left join paid p using (sale_id)
         where u.total is distinct from s.total or p.amount is distinct from s.total
        union all
        select sale_id, 'session_not_open', jsonb_build_object('session', session_id) from sold
         where session_state is distinct from 'open'
        union all
        select sale_id, 'closed_period', '{}' from sold where sale_id = any (p_moved)
        union all
        select s.sale_id, 'number_repeated', jsonb_build_object('number', s.number) from sold s
         where exists (select from pos.sale o where o.terminal_id = s.terminal_id and o.serial = s.serial and o.sale_id <> s.sale_id)
        union all
        select sale_id, 'without_right:ventes_pos', '{}' from sold
         where user_id in (select user_id from (select distinct user_id from sold) u where not auth.person_may(user_id, 'ventes_pos'))
            or user_id is null
        union all
        select distinct on (sale_id) sale_id, 'line_differs', jsonb_build_object('line', line_id, 'name', name)
          from lines
         where total <> round(quantity * price * (100 - discount) / 100, 2) or quantity <= 0 or price < 0
            or base_quantity <> quantity * factor
        union all
        select distinct on (sale_id) sale_id, 'product_unknown', jsonb_build_object('name', name) from lines where known is null
        union all
        select distinct on (sale_id) sale_id, 'price_differs', jsonb_build_object('name', name, 'said', list_price, 'catalogue', catalogue_price)
          from lines where known is not null and list_price is distinct from catalogue_price
        union all
        select distinct on (sale_id) sale_id, 'without_right:pos_remise', jsonb_build_object('name', name)
          from lines where discount > 0 and not auth.person_may(user_id, 'pos_remise')
        union all
        select distinct on (sale_id) sale_id, 'without_right:pos_prix_libre', jsonb_build_object('name', name)
          from lines where price <> list_price and not auth.person_may(user_id, 'pos_prix_libre')
    )
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, f.sale_id, f.kind, s.user_id, s.at, f.detail || jsonb_build_object('number', s.number)
      from found f join sold s using (sale_id)
        on conflict (event_id, kind) do nothing;
$$;
