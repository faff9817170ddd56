select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Semoule', null, 'ingredient', 'g');
select t.receive('Makrout', 100, 20);
select t.receive('Semoule', 1000, 0.1, t.magasin());
select production.save_recipe(gen_random_uuid(), t.id('Makrout'), 10, t.magasin(), jsonb_build_array(jsonb_build_object('ingredient', t.id('Semoule'), 'quantity', 400)));
select t.send(t.opened(100000));

-- ORD-1, ORD-4, ORD-5.
create temp table a as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 20000), t.paid('card', 10000)]) as o;
select t.send((select o from a));
select is(t.dislikes(), '', 'ORD-1: nothing to look at');
select is(t.state((select o from a)), 'in_production', 'ORD-4: what is there is put in production');
select is((select paid from orders.customer_order), 300::numeric, 'PAY-3: paid is the sum of its payments');
select is((select string_agg(kind || ' ' || method || ' ' || amount, ',' order by amount desc) from orders.payment), 'deposit cash 200.00,deposit card 100.00', 'PAY-3: payments are rows');
select is(row (t.balance('530'), t.balance('5113'), t.balance('419'), t.balance('701'))::text, '(1200.00,100.00,-300.00,0)', 'spec 14: a deposit is owed to the customer, no sale yet');
select is((select kind || amount from cash.movement), 'deposit200.00', 'ORD-5: only cash enters the drawer');
select is(cash.do_expected(t.id('s1')), 1200::numeric, 'CASH-2: and the session expects it');
select is((t.level('Makrout')).quantity, 100::numeric, 'ORD-12: the counter is not touched');
select t.send((select o from a));
select is((select count(*)::int from orders.payment), 2, 'DEF-10: told twice, it is taken once');

-- ORD-15, ORD-17: 800 g of 1000 are promised to the first.
create temp table b as select t.order(array[t.line('Makrout', 5000, 5000), t.line('Makrout', 5000, 5000)]) as o;
select t.send((select o from b));
select is(t.dislikes(), '', 'ORD-4: a shortage is no exception');
select is(t.state((select o from b)), 'pending', 'ORD-17: what is promised to an order before it is not there');
select is((select lacks from orders.customer_order where state = 'pending'), '[{"qty": 200000, "name": "Semoule", "unit": "g"}]'::jsonb, 'ORD-15: it says what lacks, over all lines');
create temp table c as select t.order(array[t.line('Makrout', 1000, 5000)], p_at => now() - interval '1 hour') as o;
select t.send((select o from c));
select is(t.dislikes() || t.state((select o from c)), 'price_differsin_production', 'ORD-17: only orders before it come first');
select t.receive('Semoule', 1000, 0.1, t.magasin());
select is((select lacks from orders.customer_order where state = 'pending'), '[]'::jsonb, 'ORD-17: when stock comes, what lacks is looked at again');

-- POS-19, ORD-13.
create temp table d as select t.order(array[t.line('Makrout', 10000, 5000)], p_fee => 30000, p_more => '{"from_counter": true}') as o;
create temp table e as select t.order(array[t.line('Makrout', 10000, 5000)], p_more => '{"from_counter": true}') as o;
select t.send((select o from d), (select o from e));
select is(t.state((select o from d)), 'ready_at_shop', 'POS-19: goods of the counter wait for a deliveryman');
select is(t.state((select o from e)), 'waiting_for_pickup', 'POS-19: or for who picks them up');
select is((t.level('Makrout')).quantity, 80::numeric, 'ORD-13: they leave the counter at once');
select is(t.level('Makrout', t.reserved())::text, '(20.000,400.000000,0.000000)', 'ORD-12: for a place of their own, with their value');
select is((select unit_cost from orders.order_line where order_id = (select (o ->> 'id')::uuid from d)), 20::numeric, 'KPI-3: their cost is frozen');
select is((select address from orders.customer_order where order_id = (select (o ->> 'id')::uuid from d)), 'Kouba', 'ORD-3: without an address the zone is it');
select is(t.dislikes(), '', 'POS-19: nothing to look at');
create temp table f as select t.order(array[t.line('Makrout', 90000, 5000)], p_more => '{"from_counter": true}') as o;
select t.send((select o from f));
select is(t.level('Makrout')::text || t.level('Makrout', t.reserved())::text, '(-10.000,0.000000,200.000000)(110.000,2200.000000,0.000000)', 'STK-4: below zero if need be, and no value is lost');

-- What a manager should look at.
create function t.faults(p_order jsonb) returns text language plpgsql as $$ begin perform t.send(p_order); return t.dislikes(); end $$;
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_more => '{"phone": ""}')), 'order_incomplete', 'ORD-1: a phone');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_more => '{"due": null}')), 'order_incomplete', 'ORD-1: a date');
select is(t.faults(t.order('{}')), 'order_incomplete', 'ORD-1: a line');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_fee => 0, p_more => '{"zone": null}')), 'order_incomplete', 'ORD-1: a zone to deliver to');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_more => '{"goods": 4000}')), 'total_differs', 'POS-9: sums that are none');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], array[t.paid('cash', 1000)], p_more => '{"amount": 900}')), 'total_differs', 'POS-9: a deposit that is not what was paid');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], array[t.paid('voucher', 1000, 'X')])), 'total_differs', 'an order is not paid by voucher');
select is(t.balance('471'), 10::numeric, 'it waits on the suspense account');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 4000)])), 'price_differs', 'POS-9: a price that is not the catalogue''s');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 4000, p_list => 5000)])), 'without_reason,without_right:pos_prix_libre', 'POS-7: a price of one''s own');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000, 2000, p_reason => 'x')])), 'over_discount_limit', 'POS-7: a discount beyond the limit');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000) || '{"total": 1}'])), 'line_differs', 'POS-8: a line that is not its price');
select is(t.faults(t.order(array[t.line('Moon', 1000, 5000)])), 'product_unknown', 'POS-9: a product nobody knows');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_actor => 'nobody')), 'without_right:commandes_creer_client', 'ADM-3: nobody takes no order');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], array[t.paid('cash', 6000)])), 'order_overpaid', 'PAY-1: more than it costs is owed to the customer');
select is((select paid || ' ' || total from orders.customer_order order by at desc limit 1), '50.00 50.00', 'PAY-1: paid is never more than what is due');
select is(t.faults(t.order(array[t.line('Makrout', 1000, 5000)], p_more => '{"number": "C1-O000001", "serial": 1}')), 'number_repeated', 'a number taken twice is listed');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
