-- Orders of the last two days, for today and tomorrow (due in days from today), planned as rows: what was asked, what was left
-- on them in dinars, and how far they got. Times are minutes of the day before yesterday (back 2) or yesterday (back 1).
create table demo.planned_order as
select o.*, 'H1-O' || lpad(n::text, 6, '0') as number, demo.id('order', n::text) as order_id, c.name, c.phone, c.customer_id
  from (values
    (1, 2, 600, 3, null, 0, 690, 8600, '2 Couscous poulet familial, 20 Baghrir grand', 'Sans piment', 1080, null),
    (2, 2, 640, 9, null, 0, 720, 1000, '40 Makrout dattes, 20 Griwech au miel', 'Boîtes de 12', 1085, null),
    (3, 2, 700, 5, 'Kouba', 0, 750, 0, '3 Couscous agneau, 2 Hmiss', '', 1090, null),
    (4, 2, 760, 7, 'Bir Mourad Raïs', 0, 780, 3220, '2 Rechta poulet, 6 M’semen grand, 1 Chakhchoukha 500 g', '', 1095, null),
    (5, 2, 900, 11, 'Kouba', 0, 660, 500, '30 Mini pizza, 10 Bourek viande', 'Sonner deux fois', 1100, 'unpaid'),
    (6, 2, 960, 2, null, -1, 1020, 1500, '60 Sablé confiture, 30 Ghribia', 'Allergie aux fruits à coque', 840, 'collected'),
    (7, 1, 560, 13, null, 0, 1020, 500, '24 Kaak glacé, 24 Ghribia', '', null, null),
    (8, 1, 610, 14, 'Bab Ezzouar', 0, 1080, 0, '4 Couscous poulet, 4 Mesfouf raisins', 'Appeler avant', null, null),
    (9, 1, 680, 6, null, 1, 540, 6000, '60 Mini burger, 60 Batbout thon, 60 Mini pizza', 'Salle des Modèles, entrée de service', null, null),
    (10, 1, 740, 12, null, 1, 660, 50000, '500 Baklawa, 400 Tcharak msekker, 300 Samsa amandes', 'Mariage, plateaux de 50', null, null),
    (11, 1, 800, 17, 'Kouba', 1, 690, 800, '2 Rechta poulet, 1 Couscous poulet', '', null, null),
    (12, 1, 880, 20, 'Bir Mourad Raïs', 1, 960, 0, '40 Makrout dattes, 2 Jus orange 1 L', '', null, null),
    (13, 1, 990, 22, null, 1, 1080, 1000, '1 Couscous agneau familial, 10 Matlouh', '', null, null)
  ) as o (n, back, minute, buyer, zone, due_in, due_minute, deposit, contents, note, received, ending)
 cross join lateral (select demo.id('customer', buyer::text) as customer_id, trim(first_name || ' ' || last_name) as name, phone
                       from parties.customer where customer_id = demo.id('customer', buyer::text)) c;

-- Line by line, in centimes.
create table demo.planned_order_line as
select o.n, t.place, p.product_id, p.name, p.sale_unit, p.base_unit, u.factor, p.price, q.quantity, round(q.quantity * p.price * 100)::bigint as total
  from demo.planned_order o
 cross join lateral unnest(string_to_array(o.contents, ', ')) with ordinality as t (part, place)
 cross join lateral (select split_part(t.part, ' ', 1)::int as quantity, substr(t.part, position(' ' in t.part) + 1) as name) q
  join catalogue.product p on p.product_id = demo.id('product', q.name)
  join catalogue.sale_unit u using (base_unit, sale_unit);

-- One fact about an order, in the words of a till.
create function demo.order_fact(p_order demo.planned_order, p_kind text, p_back int, p_minute numeric, p_actor uuid, p_body jsonb)
returns jsonb language sql as $$
    select jsonb_build_object('v', 2, 'id', case p_kind when 'order.created' then p_order.order_id else demo.id(p_kind, p_order.n::text) end,
               'kind', p_kind, 'at', to_json(demo.instant(p_back, p_minute)), 'actor', p_actor, 'approval', null,
               'session', demo.id('session', p_back::text), 'order', p_order.order_id, 'order_number', p_order.number, 'name', p_order.name,
               'number', '', 'serial', 0, 'amount', 0, 'payments', '[]'::jsonb, 'goods', m.goods, 'fee', m.fee, 'total', m.goods + m.fee) || p_body
      from (select (select sum(total) from demo.planned_order_line where n = p_order.n) as goods,
                   coalesce((select (fee * 100)::bigint from delivery.zone where name = p_order.zone), 0) as fee) m;
$$;

create function demo.cash(p_kind text, p_order int, p_amount numeric) returns jsonb language sql as $$
    select jsonb_build_object('amount', (p_amount * 100)::bigint, 'payments', case when p_amount > 0 then jsonb_build_array(jsonb_build_object(
               'id', demo.id(p_kind || 'payment', p_order::text), 'method', 'cash', 'received', (p_amount * 100)::bigint,
               'amount', (p_amount * 100)::bigint, 'change', 0)) else '[]' end);
$$;

-- What is left to pay on an order, in dinars.
create function demo.order_rest(p_order int) returns numeric language sql as $$
    select (select sum(total) from demo.planned_order_line where n = p_order) / 100.0 - deposit from demo.planned_order where n = p_order;
$$;

-- What happened to orders on a day, in its order; each acts on what the one before it left.
create function demo.order_facts(p_back int, p_clerk uuid) returns bytea[] language sql as $$
    with facts as (
        select demo.order_fact(o, 'order.created', back, minute, p_clerk, jsonb_build_object('number', o.number, 'series', 'O', 'serial', o.n,
                   'customer', o.customer_id, 'phone', o.phone, 'address', '', 'service', case when o.zone is null then 'pickup' else 'delivery' end,
                   'due', to_json(demo.instant(-o.due_in, o.due_minute)), 'zone', case when o.zone is not null then demo.id('zone', o.zone) end,
                   'zone_name', coalesce(o.zone, ''), 'from_counter', false, 'note', o.note, 'discount', 0,
                   'subtotal', (select sum(total) from demo.planned_order_line l where l.n = o.n),
                   'lines', (select jsonb_agg(jsonb_build_object('id', demo.id('order line', o.n || '-' || l.place), 'product', l.product_id,
                                'name', l.name, 'qty', l.quantity * 1000, 'unit', l.sale_unit, 'base_qty', l.quantity * 1000 * l.factor,
                                'list_price', (l.price * 100)::bigint, 'price', (l.price * 100)::bigint, 'discount', 0, 'ticket_discount', 0,
                                'total', l.total, 'note', '') order by l.place) from demo.planned_order_line l where l.n = o.n))
                   || demo.cash('deposit', n, deposit)) as fact
          from demo.planned_order o where back = p_back
        union all
        select demo.order_fact(o, 'order.received', 1, received, p_clerk, jsonb_build_object('producers', jsonb_build_array(
                   demo.id('employee', 'Cheffe de labo'), demo.id('employee', 'Pâtissière ' || 1 + n % 2))))
          from demo.planned_order o where p_back = 1 and received is not null
        union all
        select demo.order_fact(o, 'order.paid', 1, 930, p_clerk, jsonb_build_object('number', 'H1-M000001', 'serial', 1, 'left', 0)
                   || demo.cash('rest', n, demo.order_rest(n)))
          from demo.planned_order o where p_back = 1 and ending = 'collected'
        union all
        select demo.order_fact(o, 'delivery.assigned', 1, 1150, p_clerk, jsonb_build_object('deliveryman', demo.id('deliveryman', 'Livreur 1'),
                   'deliveryman_name', 'Livreur 1', 'paid', false, 'fee_out', 0, 'note', ''))
          from demo.planned_order o where p_back = 1 and ending = 'unpaid'
    )
    select coalesce(array_agg(convert_to(fact::text, 'UTF8') order by fact ->> 'at'), '{}') from facts;
$$;

-- The cash that orders brought on a day, in centimes.
create function demo.order_cash(p_back int) returns bigint language sql as $$
    select (coalesce(sum(deposit) filter (where back = p_back), 0)
            + coalesce(sum(demo.order_rest(n)) filter (where ending = 'collected' and p_back = 1), 0))::bigint * 100
      from demo.planned_order;
$$;
