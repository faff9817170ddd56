select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Coffret', 500);
select t.receive('Makrout', 1000, 20);
select t.receive('Coffret', 100, 300);
select t.send(t.opened(100000));
create function t.figures(p_days int default 0) returns jsonb language sql as $$
    select pos.read_figures(t.id('C1'), t.id('manager'), core.business_day(now()) + p_days, core.business_day(now()) + p_days) $$;

select t.send(t.ticket(array[t.line('Makrout', 10000, 5000)]));
create temp table a as select t.order(array[t.line('Coffret', 2000, 50000)], array[t.paid('cash', 30000)], 20000, '{"from_counter": true}') as o;
create temp table b as select t.order(array[t.line('Makrout', 4000, 5000)], array[t.paid('card', 10000)]) as o;
select t.send((select o from a), (select o from b));
select is(t.figures() #> '{days,0}', jsonb_build_object('day', core.business_day(now()), 'tickets', 1, 'net', 50000, 'discounts', 0, 'returned', 0, 'orders', 0, 'orders_net', 0, 'fees', 0),
          'KPI-1: an order that was taken is no revenue yet');
select is(t.figures() -> 'methods', '[{"count": 2, "amount": 80000, "method": "cash", "name": "Espèces", "name_ar": "نقدًا"}, {"count": 1, "amount": 10000, "method": "card", "name": "Carte CIB / Edahabia", "name_ar": "بطاقة"}]'::jsonb, 'KPI-2: its deposit is the customers'' money');
select t.send(t.on_order('delivery.assigned', (select o from a), array[t.paid('cash', 70000)], jsonb_build_object('deliveryman', t.id('livreur'), 'paid', true, 'fee_out', 0)));
select is((t.figures() #> '{days,0}') - 'day', '{"tickets": 1, "net": 50000, "discounts": 0, "returned": 0, "orders": 1, "orders_net": 100000, "fees": 20000}'::jsonb,
          'KPI-1: at its hand-over its goods are, and the fee is apart');
select is(t.figures() #> '{products,0}', jsonb_build_object('product', t.id('Coffret'), 'name', 'Coffret', 'name_ar', '', 'qty', 2000, 'amount', 100000), 'KPI-1: among the products');
select is((t.figures() #>> '{families,0,amount}'), '150000', 'KPI-1: and the families');
select is(t.figures(-1) -> 'days', '[]'::jsonb, 'KPI-9: of no other day');

-- Owed by the deliveryman: once, whenever he pays.
create temp table c as select t.order(array[t.line('Coffret', 1000, 50000)], '{}', 20000, '{"from_counter": true}') as o;
select t.send((select o from c), t.on_order('delivery.assigned', (select o from c), p_more => jsonb_build_object('deliveryman', t.id('livreur'), 'paid', false, 'fee_out', 0)));
select is(t.figures() #>> '{days,0,orders_net}', '150000', 'KPI-1: delivered unpaid is delivered');
select t.send(t.on_order('debt.settled', '{}', array[t.paid('cash', 50000)], jsonb_build_object('deliveryman', t.id('livreur'),
    'debts', jsonb_build_array(jsonb_build_object('order', (select o -> 'id' from c), 'amount', 50000)))));
select is(t.figures() #>> '{days,0,orders_net}', '150000', 'KPI-1: never twice');
select is(t.figures() #>> '{methods,0,amount}', '200000', 'KPI-2: its money when it came');

-- A prepaid fee that goes out to him is no customer's money.
create temp table d as select t.order(array[t.line('Coffret', 1000, 50000)], array[t.paid('cash', 70000)], 20000, '{"from_counter": true}') as o;
select t.send((select o from d), t.on_order('delivery.assigned', (select o from d), p_more => jsonb_build_object('deliveryman', t.id('livreur'), 'paid', true, 'fee_out', 20000)));
select is(t.figures() #>> '{methods,0,amount}', '270000', 'KPI-2: what goes out to a deliveryman is not counted');
select is(t.balance('701'), -(500 + 1000 + 500 + 500)::numeric, 'KPI-1: the ledger says the same');

-- Brought back.
create temp table e as select t.order(array[t.line('Coffret', 1000, 50000)], '{}', 20000, '{"from_counter": true}') as o;
select t.send((select o from e), t.on_order('delivery.assigned', (select o from e), p_more => jsonb_build_object('deliveryman', t.id('livreur'), 'paid', false, 'fee_out', 0)),
              t.on_order('order.cancelled', (select o from e), p_more => '{"reason": "Refusée", "credit": 0, "goods": "counter"}'));
select is(t.figures() #>> '{days,0,orders_net}', '200000', 'KPI-1: what came back is taken off');
select is(t.dislikes(), '', 'nothing to look at');

-- CASH-2, CASH-3: a session of orders closes.
select t.send(t.closed((cash.do_expected(t.id('s1')) * 100)::bigint, 100000 + 50000 + 30000 + 70000 + 50000 + 70000 - 20000));
select is(t.dislikes(), '', 'CASH-3: its expected amount holds, fees paid out included');
