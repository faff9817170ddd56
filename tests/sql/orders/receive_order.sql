select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Coffret', 500);
select t.product('Limonade', 80, p_resold => true);
select t.product('Semoule', null, 'ingredient', 'g');
select t.product('Miel', null, 'ingredient', 'g');
select t.receive('Coffret', 10, 300);
select t.receive('Makrout', 10, 20);
select t.receive('Limonade', 10, 60);
select t.receive('Semoule', 1000, 0.1, t.magasin());
select t.receive('Miel', 100, 1.6, t.local());
select t.receive('Miel', 100, 1.6, t.comptoir());
select production.save_recipe(gen_random_uuid(), t.id('Makrout'), 10, t.magasin(), jsonb_build_array(
    jsonb_build_object('ingredient', t.id('Semoule'), 'quantity', 400), jsonb_build_object('ingredient', t.id('Miel'), 'quantity', 20)));
select hr.save_employee(t.id('cook'), '{"name": "Cuisinière 1", "is_producer": true}');
select hr.save_employee(t.id('guard'), '{"name": "Gardien"}');
select is(pos.changes(t.id('C1'), null) -> 'producers', jsonb_build_array(jsonb_build_object('id', t.id('cook'), 'name', 'Cuisinière 1', 'active', true)), 'spec 7.1: tills read who produces');
select t.send(t.opened(100000));
create temp table a as select t.order(array[t.line('Makrout', 20000, 5000), t.line('Coffret', 1000, 50000), t.line('Limonade', 2000, 8000)]) as o;
select t.send((select o from a));
select is(t.state((select o from a)), 'pending', 'ORD-15: the honey lies elsewhere');
create temp table r as select t.on_order('order.received', (select o from a), p_more => jsonb_build_object('producers', jsonb_build_array(t.id('cook'))), p_actor => 'clerk') as f;
select t.send((select f from r));
select is(t.dislikes() || t.state((select o from a)), 'order_statepending', 'ORD-6: what waits is not received');
select t.send(t.on_order('order.started', (select o from a), p_actor => 'clerk'));
select is(t.dislikes() || t.state((select o from a)), 'in_production', 'ORD-16, Q6: put in production all the same');
select t.send(t.on_order('order.started', (select o from a)));
select is(t.dislikes(), 'order_state', 'ORD-6: once');

-- Scenario 6, for a customer order.
create temp table r2 as select t.on_order('order.received', (select o from a), p_more => jsonb_build_object('producers', jsonb_build_array(t.id('cook'), t.id('cook'))), p_actor => 'clerk') as f;
select t.send((select f from r2));
select is(t.dislikes() || t.state((select o from a)), 'waiting_for_pickup', 'scenario 6: received');
select is(t.level('Semoule', t.magasin())::text, '(200.000,20.000000,0.000000)', 'scenario 6, ORD-10: ingredients leave their recipe''s place: quantity × average cost, once (DEF-24)');
select is(t.level('Miel', t.magasin())::text, '(-40.000,0.000000,64.000000)', 'ORD-10: below zero if need be, as a deficit');
select is(t.level('Makrout', t.reserved())::text, '(20.000,144.000000,0.000000)', 'ORD-12: the goods enter their place at what they took');
select is(t.level('Coffret', t.reserved())::text, '(1.000,300.000000,0.000000)', 'ORD-12: without a recipe at their average cost');
select is(t.level('Limonade')::text || t.level('Limonade', t.reserved())::text, '(8.000,480.000000,0.000000)(2.000,120.000000,0.000000)', 'ORD-12: bought ready-made they come from where they are sold');
select is((select string_agg(unit_cost::numeric(14,2)::text, ' ' order by position) from orders.order_line), '7.20 300.00 60.00', 'KPI-3: cost frozen at reception');
select is((t.level('Makrout')).quantity, 10::numeric, 'ORD-12: the counter is not touched');
select is((select count(*)::int from orders.producer), 1, 'producers are linked');
create temp table moved as select count(*) as n from stock.movement;
select t.send(t.on_order('order.received', (select o from a), p_more => jsonb_build_object('producers', jsonb_build_array(t.id('cook'))), p_actor => 'manager'));
select is(t.dislikes(), 'order_state', 'scenario 6, ORD-14: a second reception is listed');
select is((select count(*) from stock.movement), (select n from moved), 'scenario 6: and moves nothing');
select t.send((select f from r2));
select is((select count(*) from stock.movement), (select n from moved), 'scenario 6: nor does the first told again');
select t.send(t.on_order('order.paid', (select o from a), array[t.paid('cash', 166000)]));
select is(t.dislikes() || t.state((select o from a)), 'delivered', 'then it is paid and taken away');
select is((select sum(quantity) || ' ' || sum(value) from stock.balance where location_id = t.reserved()), '0.000 0.000000', 'ORD-12: and nothing is left behind');

create temp table b as select t.order(array[t.line('Coffret', 1000, 50000)], p_fee => 20000) as o;
select t.send((select o from b), t.on_order('order.received', (select o from b), p_more => '{"producers": []}', p_actor => 'clerk'));
select is(t.dislikes() || t.state((select o from b)), 'producer_missingready_at_shop', 'spec 6.3: somebody made it');
create temp table c as select t.order(array[t.line('Coffret', 1000, 50000)]) as o;
select t.send((select o from c), t.on_order('order.received', (select o from c), p_more => jsonb_build_object('producers', jsonb_build_array(t.id('moon'))), p_actor => 'nobody'));
select is(t.dislikes(), 'producer_missing,without_right:commandes_recevoir', 'ADM-3: somebody we know, who may');
