-- What a manager should look at in a set of tickets (POS-9, POS-7, DEF-1): the database's own sum against what was said,
-- prices against the catalogue of that instant, rights of the actor or of who approved, limits of the profile, state of
-- the session, repeated numbers, closed period. Each ticket is judged in one pass over its lines: nearly all are right, so
-- what is wrong is gathered first and only then made into rows (a tenth less for a ticket without fault).
create function pos.do_list_sale_exceptions(p_terminal uuid, p_sales uuid[], p_moved uuid[])
returns void
language plpgsql
as $$
declare
    v_found jsonb;
begin
    with lacking as materialized (
        -- Asked once per person, however many tickets: `offset 0` keeps the question outside.
        select u.user_id from (select distinct user_id from pos.sale where sale_id = any (p_sales) offset 0) u
         where not auth.person_may(u.user_id, 'ventes_pos')
    ), judged as (
        select s.sale_id, s.user_id, s.at, s.number, s.session_id, s.total, l.total as lines, p.amount as paid, who.discount_limit,
               l.differs, l.unknown, l.priced, l.discounted, l.repriced, l.unexplained,
               l.total - s.returned <> s.total or p.amount <> s.total + s.rounding or s.subtotal - s.discount <> l.total or p.unknown
               or (s.rounding <> 0 and abs(s.rounding) > ops.setting_text('cash.rounding')::numeric / 200) as is_wrong,
               c.state is distinct from 'open' as is_not_open,
               s.sale_id = any (p_moved) as is_moved,
               exists (select from pos.sale o where o.terminal_id = s.terminal_id and o.serial = s.serial
                          and o.sale_id <> s.sale_id) as is_repeated,
               s.user_id is null or s.user_id in (select user_id from lacking) as is_lacking
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
              from (select y.*, jsonb_build_object('name', y.name, 'said', y.list_price, 'catalogue', y.catalogue_price,
                                                   'discount', round(100 - y.kept, 2)) as detail
                      from (select l.*, p.factor, k.kept, 100 - k.kept > coalesce(who.discount_limit, 0) as is_over,
                                   (select r.price from catalogue.r_price r where r.product_id = l.product_id and r.valid_from <= s.at
                                     order by r.valid_from desc limit 1) as catalogue_price
                              from pos.sale_line l
                              left join catalogue.r_product p on p.product_id = l.product_id
                             cross join lateral (select (100 - l.discount) * (100 - l.ticket_discount) / 100 as kept) k
                             -- `offset 0`: one look at the price, instead of one for each use of it.
                             where l.sale_id = s.sale_id offset 0) y) x) l
         cross join lateral (select coalesce(sum(p.amount), 0) as amount, bool_or(m.key is null) as unknown
                               from pos.payment p left join pos.payment_method m on m.key = p.method where p.sale_id = s.sale_id) p
         where s.sale_id = any (p_sales)
        offset 0
    )
    select jsonb_agg(jsonb_build_object('sale', j.sale_id, 'kind', f.kind, 'user', j.user_id, 'at', j.at,
                                        'detail', f.detail || jsonb_build_object('number', j.number)))
      into v_found
      from judged j
     cross join lateral (values
        ('total_differs', case when j.is_wrong then jsonb_build_object('lines', j.lines, 'total', j.total, 'paid', j.paid) end),
        ('session_not_open', case when j.is_not_open then jsonb_build_object('session', j.session_id) end),
        ('closed_period', case when j.is_moved then '{}'::jsonb end),
        ('number_repeated', case when j.is_repeated then '{}'::jsonb end),
        ('without_right:ventes_pos', case when j.is_lacking then '{}'::jsonb end),
        ('line_differs', j.differs), ('product_unknown', j.unknown), ('price_differs', j.priced),
        -- A profile that may give none lacks the right; one that may give some went beyond (POS-7).
        (case when j.discount_limit > 0 then 'over_discount_limit' else 'without_right:pos_remise' end, j.discounted),
        ('without_right:pos_prix_libre', j.repriced), ('without_reason', j.unexplained)) as f (kind, detail)
     where (j.is_wrong or j.is_not_open or j.is_moved or j.is_repeated or j.is_lacking or j.differs is not null
            or j.unknown is not null or j.priced is not null or j.discounted is not null or j.repriced is not null
            or j.unexplained is not null)
       and f.detail is not null;
    if v_found is not null then
        insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
        select p_terminal, f.sale, f.kind, f."user", f.at, f.detail
          from jsonb_to_recordset(v_found) as f (sale uuid, kind text, "user" uuid, at timestamptz, detail jsonb)
            on conflict (event_id, kind) do nothing;
    end if;

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
