-- What a manager should look at in a set of tickets (POS-9, POS-7, DEF-1): the database's own sum against what was said,
-- prices against the catalogue of that instant, rights of the actor or of who approved, limits of the profile, state of
-- the session, repeated numbers, closed period. Each ticket is judged in one pass over its lines: nearly all are right.
create function pos.do_list_sale_exceptions(p_terminal uuid, p_sales uuid[], p_moved uuid[])
returns void
language plpgsql set search_path = ''
as $$
declare
    -- Asked once per person, however many tickets.
    v_lacking uuid[] := array(select u.user_id from (select distinct user_id from pos.sale where sale_id = any (p_sales)) u
                               where not auth.person_may(u.user_id, 'ventes_pos'));
begin
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, s.sale_id, f.kind, s.user_id, s.at, f.detail || jsonb_build_object('number', s.number)
      from pos.sale s
      left join cash.r_session c using (session_id)
      left join auth.r_person who on who.user_id = s.user_id
     cross join lateral (
        select coalesce(sum(x.total), 0) as total,
               (array_agg(x.detail) filter (where x.total <> round(x.quantity * x.price * x.kept / 100, 2)
                                               or x.quantity <= 0 or x.price < 0 or x.base_quantity <> x.quantity * x.factor))[1] as differs,
               (array_agg(x.detail) filter (where x.factor is null))[1] as unknown,
               (array_agg(x.detail) filter (where x.factor is not null and x.list_price is distinct from x.catalogue_price))[1] as priced,
               (array_agg(x.detail) filter (where x.is_over and not pos.do_may(p_terminal, s.user_id, x.approval_id, 'pos_remise')))[1] as discounted,
               (array_agg(x.detail) filter (where x.price <> x.list_price
                                              and not pos.do_may(p_terminal, s.user_id, x.approval_id, 'pos_prix_libre')))[1] as repriced,
               (array_agg(x.detail) filter (where trim(x.reason) = '' and (x.price <> x.list_price or x.is_over)))[1] as unexplained
          from (select l.*, p.factor, k.kept, 100 - k.kept > coalesce(who.discount_limit, 0) as is_over, r.catalogue_price,
                       jsonb_build_object('name', l.name, 'said', l.list_price, 'catalogue', r.catalogue_price,
                                          'discount', round(100 - k.kept, 2)) as detail
                  from pos.sale_line l
                  left join catalogue.r_product p on p.product_id = l.product_id
                 cross join lateral (select (100 - l.discount) * (100 - l.ticket_discount) / 100 as kept) k
                 cross join lateral (select (select r.price from catalogue.r_price r
                                              where r.product_id = l.product_id and r.valid_from <= s.at
                                              order by r.valid_from desc limit 1) as catalogue_price) r
                 where l.sale_id = s.sale_id) x) l
     cross join lateral (select coalesce(sum(p.amount), 0) as amount, bool_or(m.key is null) as unknown
                           from pos.payment p left join pos.payment_method m on m.key = p.method where p.sale_id = s.sale_id) p
     cross join lateral (values
        ('total_differs', case when l.total - s.returned <> s.total or p.amount <> s.total + s.rounding
                                 or s.subtotal - s.discount <> l.total or p.unknown
                                 or (s.rounding <> 0 and abs(s.rounding) > ops.setting_text('cash.rounding')::numeric / 200)
                               then jsonb_build_object('lines', l.total, 'total', s.total, 'paid', p.amount) end),
        ('session_not_open', case when c.state is distinct from 'open' then jsonb_build_object('session', s.session_id) end),
        ('closed_period', case when s.sale_id = any (p_moved) then '{}'::jsonb end),
        ('number_repeated', case when exists (select from pos.sale o where o.terminal_id = s.terminal_id and o.serial = s.serial
                                                 and o.sale_id <> s.sale_id) then '{}'::jsonb end),
        ('without_right:ventes_pos', case when s.user_id is null or s.user_id = any (v_lacking) then '{}'::jsonb end),
        ('line_differs', l.differs), ('product_unknown', l.unknown), ('price_differs', l.priced),
        -- A profile that may give none lacks the right; one that may give some went beyond (POS-7).
        (case when who.discount_limit > 0 then 'over_discount_limit' else 'without_right:pos_remise' end, l.discounted),
        ('without_right:pos_prix_libre', l.repriced), ('without_reason', l.unexplained)) as f (kind, detail)
     where s.sale_id = any (p_sales) and f.detail is not null
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
