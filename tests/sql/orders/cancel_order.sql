select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 1000, 20);
select parties.save_customer(t.id('amina'), '{"first_name": "Amina", "last_name": "Exemple", "phone": "0550 00 00 12"}');
select t.send(t.opened(500000));
create function t.cancelled(p_order jsonb, p_payments jsonb[] default '{}', p_more jsonb default '{}', p_actor text default 'manager') returns jsonb language sql as $$
    select t.on_order('order.cancelled', p_order, p_payments, '{"reason": "Client absent", "credit": 0, "goods": "none"}'::jsonb || p_more, p_actor);
$$;
create function t.books() returns text language sql as $$
    select row (t.balance('530')::numeric(14,2), t.balance('419')::numeric(14,2), t.balance('467')::numeric(14,2), t.balance('411')::numeric(14,2), t.balance('701')::numeric(14,2))::text $$;
create function t.places() returns text language sql as $$ select (t.level('Makrout')).quantity || ' ' || coalesce((t.level('Makrout', t.reserved())).quantity, 0) $$;

-- Scenario 8, POS-21: a delivery of the counter.
create temp table a as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)], 20000, '{"from_counter": true}') as o;
select t.send((select o from a));
create temp table refund as select t.cancelled((select o from a), array[t.paid('cash', -30000)], '{"goods": "counter"}') as f;
select t.send((select f from refund));
select is(t.dislikes() || t.state((select o from a)), 'cancelled', 'scenario 8: cancelled');
select is(t.places(), '1000.000 0.000', 'scenario 8, POS-21: the goods are back on the counter');
select is(t.level('Makrout')::text, '(1000.000,20000.000000,0.000000)', 'scenario 8: with their value');
select is(t.books(), '(5000.00,0.00,0.00,0.00,0.00)', 'scenario 8: the deposit is given back');
select is((select string_agg(kind || direction || amount, ' ' order by at) from cash.movement), 'depositin300.00 order_refundout300.00', 'scenario 8: all traced');
select is((select string_agg(from_state || '>' || to_state || coalesce(nullif(' ' || note, ' '), ''), ', ' order by change_id) from orders.status_change),
          '>ready_at_shop, ready_at_shop>cancelled Client absent', 'ORD-6: with its reason');
select is((select paid from orders.customer_order), 0::numeric, 'PAY-3: paid follows');
select t.send((select f from refund));
select is((select count(*)::int from cash.movement), 2, 'told twice, it is given back once');
select t.send(t.cancelled((select o from a), array[t.paid('cash', -30000)]));
select is(t.dislikes(), 'order_state,returned_too_much', 'given back on two tills, a manager is told');
select is(t.owed('419', (select (o ->> 'id')::uuid from a)), 300::numeric, 'and the customer owes it');

-- Before reception.
create temp table b as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)], p_more => jsonb_build_object('customer', t.id('amina'))) as o;
select t.send((select o from b), t.cancelled((select o from b), array[t.paid('cash', -10000)], '{"credit": 20000}'));
select is(t.dislikes() || t.state((select o from b)), 'cancelled', 'Q2: part given back, part kept as credit');
select is((select balance from parties.customer), -200::numeric, 'Q2: the credit is on the account');
select is(t.owed('419', (select (o ->> 'id')::uuid from b)), 0::numeric, 'Q2: nothing stays on the order');
create temp table c as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from c), t.cancelled((select o from c), p_more => '{"credit": 30000}'));
select is(t.dislikes(), '', 'Q2: a customer without a name keeps it too');
select is(t.owed('419', (select (o ->> 'id')::uuid from c)), -300::numeric, 'Q2: on the order');
create temp table d as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from d), t.cancelled((select o from d), p_more => '{"reason": ""}', p_actor => 'clerk'));
select is(t.dislikes(), 'total_differs,without_reason,without_right:commandes_annuler', 'spec 6.3: a reason, a right, and every dinar said');
select is((select paid from orders.customer_order where order_id = (select (o ->> 'id')::uuid from d)), 0::numeric, 'what nobody spoke of is owed to the customer');
create temp table e as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from e), t.cancelled((select o from e), array[t.paid('cash', -30000)], '{"goods": "counter"}', 'clerk'));
select is(t.dislikes(), 'order_state,without_right:commandes_annuler,without_right:commandes_rembourser', 'giving back takes a right of its own; there are no goods yet');

-- After reception.
create function t.received(p_order jsonb) returns jsonb language sql as $$ select t.on_order('order.received', p_order, p_more => jsonb_build_object('producers', jsonb_build_array(t.id('cook')))) $$;
select hr.save_employee(t.id('cook'), '{"name": "Cuisinière 1", "is_producer": true}');
create temp table f as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from f), t.received((select o from f)), t.cancelled((select o from f), p_more => '{"goods": "waste", "credit": 30000}'));
select is(t.dislikes() || t.places(), '1000.000 0.000', 'spec 6.3: goods that were made go to waste');
create temp table g as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from g), t.received((select o from g)), t.cancelled((select o from g), array[t.paid('cash', -30000)], '{"goods": "counter"}'));
select is(t.dislikes() || t.places(), 'order_state1020.000 0.000', 'Q3: or to the counter; Q2: a deposit given back after reception is looked at');
select ops.set_setting(gen_random_uuid(), 'orders.refund_until', '"always"');
create temp table h as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)]) as o;
select t.send((select o from h), t.received((select o from h)), t.cancelled((select o from h), array[t.paid('cash', -30000)], '{"goods": "none"}'));
select is(t.dislikes() || t.places(), 'order_state1040.000 0.000', 'goods nobody speaks of are looked for at the counter');

-- Brought back by the deliveryman.
create temp table before_ as select t.books() as b, t.places() as p;
create temp table i as select t.order(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000)], 20000, '{"from_counter": true}') as o;
select t.send((select o from i), t.on_order('delivery.assigned', (select o from i), p_more => jsonb_build_object('deliveryman', t.id('livreur'), 'paid', false, 'fee_out', 0)));
select t.send(t.on_order('debt.settled', '{}', array[t.paid('cash', 20000)], jsonb_build_object('deliveryman', t.id('livreur'),
    'debts', jsonb_build_array(jsonb_build_object('order', (select o -> 'id' from i), 'amount', 20000)))));
select is(t.dislikes() || t.owed('467', t.id('livreur')), '500.00', 'he owes 500 more');
select t.send(t.cancelled((select o from i), array[t.paid('cash', -50000)], '{"goods": "counter"}'));
select is(t.dislikes() || t.state((select o from i)), 'cancelled', 'any open state: also delivered unpaid');
select is(t.books() || t.places(), (select b || p from before_), 'the goods are back, the sale is taken back, his debt ends, the money is given back');
select t.send(t.on_order('order.handed_over', (select o from i)), t.on_order('order.paid', (select o from i), array[t.paid('cash', 1000)]));
select is(t.dislikes(), 'order_overpaid,order_state', 'ORD-6: nothing happens to a cancelled order, but its money is taken');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
