select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Rechta', 600, p_base => 'g', p_sale => 'kg');
select t.receive('Makrout', 100, 20);
select t.receive('Rechta', 10000, 0.2);
select t.send(t.opened(100000));
create temp table a as select t.ticket(array[t.line('Makrout', 3000, 5000, 1000, p_reason => 'Lot')], p_actor => 'manager') as fact;
create temp table b as select t.sale('Rechta', 500, 60000, 500000, p_unit => 'kg') as fact;
select t.send((select fact from a), (select fact from b));
select t.send(t.ticket(p_returns => array[t.back((select fact from a), 1000)], p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "Cassé"}'));
create function t.find(p_filter jsonb) returns text language sql as $$
    select coalesce(string_agg(x ->> 'number', ',' order by n), '')
      from jsonb_array_elements(pos.find_tickets(t.id('C1'), t.id('manager'), p_filter) -> 'tickets') with ordinality as u (x, n);
$$;

-- find_tickets
select is(t.find('{}'), 'C1-000003,C1-000002,C1-000001', 'spec 3.7: newest first');
select is(t.find('{"text": "2"}'), 'C1-000002', 'spec 3.7: by number');
select is(t.find('{"text": " c1-3 "}'), 'C1-000003', 'spec 3.7: by the whole number');
select is(t.find('{"text": "C7-000001"}') || t.find('{"text": "x''; drop table pos.sale"}'), '', 'spec 3.7: what is no number finds nothing');
select is(t.find('{"amount": 30000}'), 'C1-000002', 'spec 3.7: by amount');
select is(t.find(jsonb_build_object('product', t.id('Makrout'))), 'C1-000003,C1-000001', 'spec 3.7: by product, sold or taken back');
select is(t.find(jsonb_build_object('cashier', t.id('clerk'))), 'C1-000002', 'spec 3.7: by cashier');
select is(t.find(jsonb_build_object('from', core.business_day(now()), 'to', core.business_day(now()), 'limit', 1)), 'C1-000003', 'spec 3.7: by day, so many');
select is(t.find(jsonb_build_object('to', core.business_day(now()) - 1)), '', 'spec 3.7: none before today');
select is((pos.find_tickets(t.id('C1'), t.id('manager'), '{"text": "1"}') #> '{tickets,0}') - array['id', 'at', 'cashier_id', 'terminal_id'],
          '{"number": "C1-000001", "kind": "sale", "cashier": "Gérante", "terminal": "Caisse 1", "total": 13500, "articles": 3}'::jsonb, 'as payloads.md says');
select is(pos.find_tickets(t.id('C1'), t.id('manager'), '{"text": "2"}') #>> '{tickets,0,articles}', '1', 'a weighed line is one article');
select throws_ok(format('select pos.find_tickets(%L, %L, %L)', t.id('C1'), t.id('clerk'), '{}'), 'FM001', 'core.not_allowed', 'ADM-3: the history takes ventes_historique');
select throws_ok(format('select pos.find_tickets(%L, null, %L)', t.id('C1'), '{}'), 'FM001', 'core.not_allowed', 'ADM-3: and somebody');

-- read_ticket
create temp table read_ as select pos.read_ticket(t.id('C1'), t.id('manager'), (select (fact ->> 'id')::uuid from a)) -> 'ticket' as k;
select is((select (k #> '{lines,0}') - array['id', 'product'] from read_),
          '{"name": "Makrout", "qty": 3000, "unit": "pièce", "base_qty": 3000, "price": 5000, "list_price": 5000, "discount": 1000, "ticket_discount": 0, "total": 13500, "note": "", "left_qty": 2000, "left_total": 9000}'::jsonb,
          'POS-17: a line says what of it can still come back');
select is((select k ->> 'hash' from read_), (select encode(hash, 'hex') from pos.event where payload = t.bytes((select fact from a))), 'and the ticket its hash');
select is((select k #>> '{payments,0,amount}' from read_), '13500', 'and its payments');
select is(pos.read_ticket(t.id('C1'), t.id('manager'), (select sale_id from pos.sale where kind = 'refund')) #>> '{ticket,returns,0,number}', 'C1-000001', 'a refund says of which ticket');
select is(pos.read_ticket(t.id('C1'), t.id('manager'), gen_random_uuid()), '{"status": "unknown"}'::jsonb, 'an unknown one says so');
select throws_ok(format('select pos.read_ticket(%L, %L, %L)', t.id('C1'), t.id('nobody'), t.id('x')), 'FM001', 'core.not_allowed', 'ADM-3: reading takes a right');
select is(pos.read_ticket(t.id('C1'), t.id('clerk'), (select (fact ->> 'id')::uuid from a)) #>> '{ticket,lines,0,left_qty}', '2000', 'POS-17: who sells knows what came back elsewhere');

-- claim
select is(pos.claim(t.id('C1'), t.id('clerk'), 'sale', (select (fact ->> 'id')::uuid from a)) ->> 'status', 'granted', 'POS-17: a ticket is claimed before goods come back');
select t.second_till();
select is(pos.claim(t.id('C2'), t.id('clerk'), 'sale', (select (fact ->> 'id')::uuid from a)) ->> 'status', 'held', 'POS-17: by one till at a time');
select pos.release_claim(t.id('C2'), 'sale', (select (fact ->> 'id')::uuid from a));
select is(pos.claim(t.id('C2'), t.id('clerk'), 'sale', (select (fact ->> 'id')::uuid from a)) ->> 'status', 'held', 'nobody releases another''s');
select pos.release_claim(t.id('C1'), 'sale', (select (fact ->> 'id')::uuid from a));
select is(pos.claim(t.id('C2'), t.id('clerk'), 'sale', (select (fact ->> 'id')::uuid from a)) ->> 'status', 'granted', 'released, it is free');
update pos.claim set until = now() - interval '1 second';
select is(pos.claim(t.id('C1'), t.id('clerk'), 'sale', (select (fact ->> 'id')::uuid from a)) ->> 'status', 'granted', 'and it ends by itself');
select is(pos.claim(t.id('C1'), t.id('clerk'), 'sale', t.id('none')) ->> 'status', 'gone', 'what is not there is gone');
select throws_ok(format('select pos.claim(%L, %L, %L, %L)', t.id('C1'), t.id('nobody'), 'sale', t.id('none')), 'FM001', 'core.not_allowed', 'ADM-3: nobody claims nothing');

-- read_figures
create temp table f as select pos.read_figures(t.id('C1'), t.id('manager'), core.business_day(now()), core.business_day(now())) as a;
select is((select (a #> '{days,0}') - 'day' from f), '{"tickets": 2, "net": 39000, "discounts": 1500, "returned": 4500, "orders": 0, "orders_net": 0, "fees": 0}'::jsonb, 'spec 3.7: net of discounts and returns');
select is((select a -> 'methods' from f), '[{"method": "cash", "name": "Espèces", "name_ar": "نقدًا", "count": 3, "amount": 39000}]'::jsonb, 'spec 3.7: by way to pay');
select is((select a #> '{products,1}' from f), jsonb_build_object('product', t.id('Makrout'), 'name', 'Makrout', 'name_ar', '', 'qty', 2000, 'amount', 9000), 'spec 3.7: by product');
select is((select sum((h ->> 'net')::bigint) from f, jsonb_array_elements(a -> 'hours') h), 39000::numeric, 'spec 3.7: by hour');
select is((select jsonb_agg(c - 'user' order by c ->> 'name') from f, jsonb_array_elements(a -> 'cashiers') c),
          '[{"name": "Gérante", "name_ar": "", "tickets": 1, "net": 9000}, {"name": "Vendeuse 1", "name_ar": "", "tickets": 1, "net": 30000}]'::jsonb, 'spec 3.7: by cashier');
select is((select a #> '{families,0}' from f), '{"category": null, "name": "", "name_ar": "", "amount": 39000}'::jsonb, 'spec 3.7: by family');
select is(pos.read_figures(t.id('C1'), t.id('manager'), '2001-01-01', '2001-01-31') -> 'days', '[]'::jsonb, 'a time without sales is empty');
select throws_ok(format('select pos.read_figures(%L, %L, current_date, current_date)', t.id('C1'), t.id('clerk')), 'FM001', 'core.not_allowed', 'ADM-3: figures take ventes_rapports');

-- read_exceptions, resolve_exception
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], p_actor => 'nobody'));
create temp table x as select pos.read_exceptions(t.id('C1'), t.id('manager')) #> '{exceptions,0}' as x;
select is((select x ->> 'kind' from x), 'without_right:ventes_pos', 'what waits for a manager is read');
select is((select x ->> 'terminal' from x), 'Caisse 1', 'by till');
select throws_ok(format('select pos.read_exceptions(%L, %L)', t.id('C1'), t.id('clerk')), 'FM001', 'core.not_allowed', 'ADM-3: by who may');
select is(pos.resolve_exception(t.id('C1'), t.id('manager'), (select (x ->> 'id')::bigint from x), ' Vu '), '{"status": "ok"}'::jsonb, 'and resolved');
select is((select note || (resolved_by = t.id('manager')) from pos.exception), 'Vutrue', 'with a note, by somebody');
select is(jsonb_array_length(pos.read_exceptions(t.id('C1'), t.id('manager')) -> 'exceptions'), 0, 'then it no longer waits');
select pos.resolve_exception(t.id('C1'), t.id('manager'), (select (x ->> 'id')::bigint from x), 'Encore');
select is((select note from pos.exception), 'Vu', 'again changes nothing');
select is((select count(*)::int from audit.log where act = 'pos.resolve_exception'), 1, 'DEF-44: it is audited once');
select throws_ok(format('select pos.resolve_exception(%L, %L, 0, %L)', t.id('C1'), t.id('manager'), ''), 'FM003', 'pos.unknown_exception', 'an unknown one says so');
