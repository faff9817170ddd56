-- Ninety days until yesterday, as a till told them: every fact goes through pos.ingest, every delivery through stock.

-- The facts of a day's tickets, in their order.
create function demo.sale_facts(p_back int) returns bytea[] language sql as $$
    select array_agg(convert_to(jsonb_build_object(
        'v', 1, 'id', t.sale_id, 'kind', 'sale.completed', 'at', to_json(t.at), 'actor', t.clerk, 'session', t.session_id,
        'number', 'H1-' || lpad(t.serial::text, 6, '0'), 'series', 'T', 'serial', t.serial, 'customer', null,
        'articles', g.articles, 'subtotal', t.total, 'discount', 0, 'total', t.total, 'lines', g.lines,
        'payments', jsonb_build_array(jsonb_build_object('id', demo.id('payment', t.serial::text), 'method', 'cash',
            'received', r.received, 'amount', t.total, 'change', r.received - t.total)))::text, 'UTF8') order by t.serial)
      from demo.ticket t
      join lateral (
        select count(*) as articles, jsonb_agg(jsonb_build_object(
                   'id', demo.id('line', p.line_key), 'product', p.product_id, 'name', p.name, 'qty', p.quantity,
                   'unit', p.sale_unit, 'base_qty', p.quantity * p.factor, 'list_price', (p.price * 100)::bigint,
                   'price', (p.price * 100)::bigint, 'discount', 0, 'total', p.total, 'note', '') order by p.line) as lines
          from demo.planned p where p.back = t.back and p.sale = t.sale
      ) g on true
      -- Paid with the next note of the drawer: 200, 500, 1000 or 2000 dinars.
     cross join lateral (select ((t.total + note - 1) / note) * note as received
                           from (select case when t.total <= 20000 then 20000 when t.total <= 50000 then 50000
                                             when t.total <= 100000 then 100000 else 200000 end as note) n) r
     where t.back = p_back;
$$;

-- Morning deliveries: whole batches of what the day will sell, so that a few are always left in the evening. Everything
-- costs 40 to 60 % of its price, a little more after the first month and after the second.
create function demo.deliver(p_back int) returns void language sql as $$
    with wanted as (
        select s.*, coalesce(b.quantity, 0) as stocked, coalesce(d.quantity, 0) as demanded,
               case s.kind when 'loose' then 6000 when 'piece' then 40 else 15 end as floor,
               case s.kind when 'loose' then 5000 when 'piece' then 20 else 10 end as batch
          from demo.shelf s
          left join stock.balance b on b.product_id = s.product_id and b.location_id = '018f0000-0000-7000-8000-000000000011'
          left join (select product_id, sum(quantity * factor / 1000.0) as quantity from demo.planned where back = p_back
                      group by product_id) d on d.product_id = s.product_id
    ), made as (
        select *, ceil((demanded + floor - stocked) / batch) * batch as quantity,
               round(price / factor * (40 + demo.pick(name, 19) + (90 - p_back) / 31) / 100, 4) as cost
          from wanted where stocked - demanded < floor
    )
    select stock.receive_goods(demo.id('receipt', p_back || kind), '018f0000-0000-7000-8000-000000000011', lines, kind,
                               demo.instant(p_back, 390), 'Livraison du matin')
      from (select case when can_be_purchased then 'entree' else 'production' end as kind,
                   jsonb_agg(jsonb_build_object('product', product_id, 'quantity', quantity, 'unit_cost', cost)) as lines
              from made group by can_be_purchased) r;
$$;

-- The evening's takings leave the drawer for the bank, down to a float of ten thousand and some.
create function demo.bank(p_back int, p_register uuid, p_amount numeric) returns void language sql as $$
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at,
                               business_day, user_id)
    select m.id, demo.id('session', p_back::text), p_register, 'out', 'cashout', p_amount, 'Versement en banque', m.id, m.at,
           core.business_day(m.at), demo.id('user', 'responsable')
      from (select demo.id('banked', p_back::text) as id, demo.instant(p_back, 1180) as at) m;
    select accounting.do_post_entries(array_agg(row ('CA', demo.instant(p_back, 1180), 'Versement en banque', 'cash.movement',
               demo.id('banked', p_back::text), 'moved', demo.id('user', 'responsable'), s.account, s.debit, s.credit,
               s.subledger)::accounting.posting))
      from (values ('512', p_amount, 0::numeric, null::uuid), ('530', 0, p_amount, p_register)) as s (account, debit, credit, subledger);
$$;
