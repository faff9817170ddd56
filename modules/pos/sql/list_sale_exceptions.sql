-- What a manager should look at in a set of tickets (POS-9, POS-7, DEF-1): the database's own sum against what was said,
-- prices against the catalogue of that instant, rights of the actor or of who approved, limits of the profile, state of
-- the session, repeated numbers, closed period. plpgsql, so that its plan is kept.
create function pos.do_list_sale_exceptions(p_terminal uuid, p_sales uuid[], p_moved uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    with sold as (
        select s.*, c.state as session_state, coalesce(who.discount_limit, 0) as discount_limit
          from pos.sale s
          left join cash.r_session c using (session_id)
          left join auth.r_person who on who.user_id = s.user_id
         where s.sale_id = any (p_sales)
    ), lines as (
        select l.*, s.user_id, s.at, s.discount_limit, p.product_id as known, p.factor,
               100 - (100 - l.discount) * (100 - l.ticket_discount) / 100 as discounted,
               (select r.price from catalogue.r_price r where r.product_id = l.product_id and r.valid_from <= s.at
                 order by r.valid_from desc limit 1) as catalogue_price
          from pos.sale_line l join sold s using (sale_id) left join catalogue.r_product p on p.product_id = l.product_id
    ), sums as (
        select sale_id, sum(total) as total from lines group by sale_id
    ), paid as (
        select p.sale_id, sum(p.amount) as amount, bool_or(m.key is null) as unknown
          from pos.payment p left join pos.payment_method m on m.key = p.method
         where p.sale_id = any (p_sales) group by p.sale_id
    ), found as (
        select sale_id, 'total_differs' as kind, jsonb_build_object('lines', u.total, 'total', s.total, 'paid', p.amount) as detail
          from sold s left join sums u using (sale_id) left join paid p using (sale_id)
         where coalesce(u.total, 0) - s.returned <> s.total or coalesce(p.amount, 0) <> s.total + s.rounding
            or s.subtotal - s.discount <> coalesce(u.total, 0) or p.unknown
            or (s.rounding <> 0 and abs(s.rounding) > ops.setting_text('cash.rounding')::numeric / 200)
        union all
        select sale_id, 'session_not_open', jsonb_build_object('session', session_id) from sold
         where session_state is distinct from 'open'
        union all
        select sale_id, 'closed_period', '{}' from sold where sale_id = any (p_moved)
        union all
        select s.sale_id, 'number_repeated', '{}' from sold s
         where exists (select from pos.sale o where o.terminal_id = s.terminal_id and o.serial = s.serial and o.sale_id <> s.sale_id)
        union all
        select sale_id, 'without_right:ventes_pos', '{}' from sold
         where user_id in (select user_id from (select distinct user_id from sold) u where not auth.person_may(user_id, 'ventes_pos'))
            or user_id is null
        union all
        select distinct on (sale_id) sale_id, 'line_differs', jsonb_build_object('line', line_id, 'name', name)
          from lines
         where total <> round(quantity * price * (100 - discount) * (100 - ticket_discount) / 10000, 2) or quantity <= 0 or price < 0
            or base_quantity <> quantity * factor
        union all
        select distinct on (sale_id) sale_id, 'product_unknown', jsonb_build_object('name', name) from lines where known is null
        union all
        select distinct on (sale_id) sale_id, 'price_differs', jsonb_build_object('name', name, 'said', list_price, 'catalogue', catalogue_price)
          from lines where known is not null and list_price is distinct from catalogue_price
        union all
        -- A profile that may give none lacks the right; one that may give some went beyond (POS-7).
        select distinct on (sale_id) sale_id,
               case when discount_limit > 0 then 'over_discount_limit' else 'without_right:pos_remise' end,
               jsonb_build_object('name', name, 'discount', round(discounted, 2), 'limit', discount_limit)
          from lines
         where discounted > discount_limit and not pos.do_may(p_terminal, user_id, approval_id, 'pos_remise')
        union all
        select distinct on (sale_id) sale_id, 'without_right:pos_prix_libre', jsonb_build_object('name', name)
          from lines where price <> list_price and not pos.do_may(p_terminal, user_id, approval_id, 'pos_prix_libre')
        union all
        select distinct on (sale_id) sale_id, 'without_reason', jsonb_build_object('name', name)
          from lines where trim(reason) = '' and (price <> list_price or discounted > discount_limit)
    )
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, f.sale_id, f.kind, s.user_id, s.at, f.detail || jsonb_build_object('number', s.number)
      from found f join sold s using (sale_id)
        on conflict (event_id, kind) do nothing;

    -- Under `block` the holds should have made this impossible.
    if ops.setting_text('stock.policy') = 'block' then
        insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
        select distinct on (s.sale_id) p_terminal, s.sale_id, 'oversold', s.user_id, s.at,
               jsonb_build_object('name', l.name, 'left', b.quantity, 'number', s.number)
          from pos.sale s
          join pos.sale_line l using (sale_id)
          join catalogue.r_product p on p.product_id = l.product_id
          join stock.r_location o on o.key = p.sold_from
          join stock.r_balance b on b.product_id = l.product_id and b.location_id = o.location_id
         where s.sale_id = any (p_sales) and b.quantity < 0
            on conflict (event_id, kind) do nothing;
    end if;
end;
$$;
