select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Limonade', 80, p_resold => true);
select t.receive('Makrout', 100, 20);
select t.receive('Limonade', 100, 60);
select t.send(t.opened(100000));
select parties.save_customer(t.id('amina'), '{"first_name": "Amina", "last_name": "Exemple", "phone": "0550 00 00 12"}');
create temp table a as select t.order(array[t.line('Makrout', 10000, 5000), t.line('Limonade', 1000, 8000)], array[t.paid('cash', 20000)],
                                      p_more => jsonb_build_object('from_counter', true, 'customer', t.id('amina'))) as o;
select t.send((select o from a));

-- PAY-6, PAY-7.
select t.send(t.on_order('order.paid', (select o from a), array[t.paid('cash', 18000)]));
select is(t.state((select o from a)) || (select paid from orders.customer_order), 'waiting_for_pickup380.00', 'PAY-6: a part is a part');
select is(t.balance('419'), -380::numeric, 'spec 14: and still owed');
select t.send(t.on_order('order.handed_over', (select o from a)));
select is(t.dislikes() || t.state((select o from a)), 'order_statewaiting_for_pickup', 'ORD-6: not handed over while something is left to pay');
create temp table last as select t.on_order('order.paid', (select o from a), array[t.paid('cash', 10000), t.paid('card', 10000)]) as f;
select t.send((select f from last));
select is(t.dislikes(), '', 'PAY-7: nothing to look at');
select is(t.state((select o from a)), 'delivered', 'PAY-7: paid in full where it waits, it is handed over');
select is(row (t.balance('419'), t.balance('530'), t.balance('5113'), t.balance('701'), t.balance('707'))::text, '(0.00,1480.00,100.00,-500.00,-80.00)',
          'spec 14: the sale is posted at the hand-over, made here and resold, and the advance cleared');
select is(t.level('Makrout', t.reserved())::text, '(0.000,0.000000,0.000000)', 'ORD-12: the goods leave their place');
select is((select string_agg(from_state || '>' || event || '>' || to_state, ' ' order by change_id) from orders.status_change),
          '>set_aside_pickup>waiting_for_pickup waiting_for_pickup>collect>delivered', 'ORD-6: every change is journalled');
select is((select delivered_day from orders.customer_order), core.business_day(now()), 'KPI-1: at its day');
select t.send((select f from last));
select is((select count(*)::int from orders.payment where fact_id = (select (f ->> 'id')::uuid from last)), 2, 'PAY-10: told twice, it is taken once');

-- ARCHITECTURE 4: another till took the same money offline.
select t.second_till();
select t.send_from('C2', t.on_order('order.paid', (select o from a), array[t.paid('cash', 20000)], p_till => 'C2', p_more => jsonb_build_object('session', t.id('c2'))));
select is(t.dislikes(), 'order_overpaid', 'PAY-10: a manager is told');
select is((select sum(amount) from cash.movement where kind in ('deposit', 'order_payment')), 680::numeric, 'both drawers have it');
select is((select paid from orders.customer_order), 580::numeric, 'one payment up to what was due');
select is(row ((select balance from parties.customer), t.owed('411', t.id('amina')))::text, '(-200.00,-200.00)', 'the rest is owed to the customer, on the account');
select is((select kind || amount || owed_to from orders.payment where kind = 'surplus'), 'surplus200.00customer', 'as a payment of kind surplus');

-- order.handed_over with everything paid before.
create temp table b as select t.order(array[t.line('Makrout', 2000, 5000)], array[t.paid('cash', 10000)], p_more => '{"from_counter": true}') as o;
select t.send((select o from b), t.on_order('order.handed_over', (select o from b), p_actor => 'clerk'));
select is(t.dislikes() || t.state((select o from b)), 'delivered', 'Retrait OK: handed over with nothing left to pay');
select t.send(t.on_order('order.handed_over', (select o from b)));
select is(t.dislikes(), 'order_state', 'ORD-6: and once');

-- Made to order: paying does not move it.
create temp table c as select t.order(array[t.line('Makrout', 2000, 5000)]) as o;
select t.send((select o from c), t.on_order('order.paid', (select o from c), array[t.paid('cash', 10000)]));
select is(t.state((select o from c)), 'in_production', 'PAY-7: paying during production changes no status');
select t.send(t.on_order('order.handed_over', (select o from c)));
select is(t.dislikes() || t.state((select o from c)), 'order_statein_production', 'ORD-6: what is not there is not handed over');
select t.send(t.on_order('order.paid', (select o from c), array[t.paid('cash', 500)], p_actor => 'nobody'));
select is(t.dislikes(), 'order_overpaid,without_right:commandes_encaisser', 'ADM-3: nobody takes no money');
select is(t.owed('419', (select (o ->> 'id')::uuid from c)), -105::numeric, 'PAY-1: without an account it stays on the order');

-- An order this server does not know yet.
create temp table d as select t.order(array[t.line('Makrout', 2000, 5000)], p_more => '{"from_counter": true}') as o;
select t.send(t.on_order('order.paid', (select o from d), array[t.paid('cash', 10000)]));
select is(t.dislikes(), 'order_unknown', 'ARCHITECTURE 4: money of an order nobody knows is taken, and listed');
select is(t.owed('419', (select (o ->> 'id')::uuid from d)), -100::numeric, 'it is owed on the order''s advance');
select t.send((select o from d));
select is(t.dislikes() || t.state((select o from d)), 'delivered', 'the order comes: it is paid, and handed over');
select is(t.owed('419', (select (o ->> 'id')::uuid from d)), 0::numeric, 'and nothing is owed any more');
select is((select paid from orders.customer_order where order_id = (select (o ->> 'id')::uuid from d)), 100::numeric, 'PAY-3: paid follows');

-- Papers and sessions.
select t.send(t.on_order('order.paid', (select o from c), array[t.paid('cash', 100)], p_more => '{"session": null}'));
select is(t.dislikes(), 'order_overpaid,session_not_open', 'DEF-9: money outside a session is listed');
select t.send(t.on_order('order.paid', (select o from c), array[t.paid('cash', 100)], p_more => '{"number": "C1-M000001", "serial": 1}'));
select is(t.dislikes(), 'number_repeated,order_overpaid', 'a paper''s number taken twice is listed');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');

-- claim
create temp table e as select t.order(array[t.line('Makrout', 2000, 5000)]) as o;
select t.send((select o from e));
select is(pos.claim(t.id('C1'), t.id('clerk'), 'order', (select (o ->> 'id')::uuid from e)) ->> 'status', 'granted', 'PAY-10: an order is claimed before money is taken');
select is(pos.claim(t.id('C2'), t.id('clerk'), 'order', (select (o ->> 'id')::uuid from e)) ->> 'status', 'held', 'PAY-10: by one till at a time');
select is(pos.claim(t.id('C2'), t.id('clerk'), 'order', (select (o ->> 'id')::uuid from a)) ->> 'status', 'gone', 'PAY-10: a delivered one is gone');
select throws_ok(format('select pos.claim(%L, %L, %L, %L)', t.id('C1'), t.id('nobody'), 'order', t.id('x')), 'FM001', 'core.not_allowed', 'ADM-3: by who may take its money');
