select * from no_plan();

select t.till();
select catalogue.save_category(t.id('cat'), '{"name": "Gâteaux", "family": "gateaux"}');
select catalogue.save_category(t.id('hidden'), '{"name": "Réserve", "show_in_pos": false}');
select t.product('Makrout', 50);
select t.product('Limonade', 80, p_resold => true);
select t.product('Sac', 10, 'consumable');
update catalogue.product set category_id = t.id('cat'), can_be_sold = true;
select t.receive('Makrout', 100, 20);
select t.receive('Limonade', 100, 60);
select t.send(t.opened(100000));
create temp table c as select null::jsonb as changes;
update c set changes = pos.changes(t.id('C1'), null);

select is(jsonb_array_length(jsonb_path_query_array((select changes from c), '$.products[*] ? (@.sold == true)')), 3, 'POS-1: finished goods and what can be sold are at the till, consumables too');
select is((select string_agg(k, ',' order by k) from jsonb_object_keys((select changes from c)) k),
          'barcode_rules,categories,cursor,customers,deliverymen,expense_categories,favourites,full,methods,orders,parked,producers,products,requests,settings,stock,users,versions,zones',
          'the till reads everything the first time');

-- POS-2
select t.send(t.ticket(array[t.line('Limonade', 5000, 8000), t.line('Makrout', 2000, 5000)]));
update pos.favourite set computed_on = computed_on - 1;
select t.send(t.fact2('session.opened', 'clerk', jsonb_build_object('session', t.id('s0'), 'register', gen_random_uuid(), 'number', 'C1-Z000009', 'serial', 9, 'opening', 0)));
select is((select count(*)::int from pos.favourite), 0, 'POS-2: nothing is looked up at a sale');
delete from pos.quarantine;
delete from pos.exception where kind = 'not_applied';
select pos.do_refresh_favourites();
select results_eq('select product_id from pos.favourite order by position', array[t.id('Limonade'), t.id('Makrout')], 'POS-2: the largest quantity comes first');
select is(pos.changes(t.id('C1'), (select changes -> 'cursor' from c)) -> 'favourites', jsonb_build_array(t.id('Limonade'), t.id('Makrout')), 'POS-2: tills learn of another list');
update catalogue.product set category_id = t.id('hidden') where name = 'Limonade';
update pos.favourite set computed_on = computed_on - 1;
select pos.do_refresh_favourites();
select results_eq('select product_id from pos.favourite order by position', array[t.id('Makrout')], 'POS-2: of the categories shown');
create temp table before_ as select xmin::text as x from pos.favourite;
update pos.favourite set computed_on = computed_on - 1;
select pos.do_refresh_favourites();
select is((select changed::text from pos.favourite), (select x from before_), 'POS-2: the same list is not sent again');

-- POS-3, POS-4
select is((select s ->> 'qty' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'stock') s where s ->> 'product' = t.id('Limonade')::text), '95000',
          'POS-3, POS-4: available is the counter''s stock, and tills read it');

-- POS-5, POS-6: one product on two lines, decimals.
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000), t.line('Makrout', 1000, 5000, 1000)]));
select is((select count(*)::int from pos.sale_line l join pos.sale s using (sale_id) where s.serial = (select max(serial) from pos.sale)), 2, 'POS-5: a discounted line stays its own');
select t.send(t.ticket(array[t.line('Makrout', 500, 5000)]));
select is((select quantity from pos.sale_line order by ctid desc limit 1), 0.5::numeric, 'POS-6: half a piece is half a piece');
select is(t.dislikes(), '', 'POS-5, POS-6: nothing to look at');

-- POS-7
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000, 1000)]));
select is(t.dislikes(), '', 'POS-7: a discount within the profile''s limit is the clerk''s to give');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000, 2000)]));
select is(t.dislikes(), 'over_discount_limit,without_reason', 'POS-7: beyond it takes a right and a reason');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000, 600, 600)]));
select is(t.dislikes(), 'over_discount_limit,without_reason', 'POS-7: two discounts count together');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000, 5000, p_reason => 'Dernier')], p_actor => 'manager'));
select is(t.dislikes(), '', 'POS-7: who holds pos_remise has no limit');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000, 5000)], p_actor => 'manager'));
select is(t.dislikes(), 'without_reason', 'POS-7: but gives a reason');
select t.send(t.ticket(array[t.line('Makrout', 1000, 4500, 0, 0, 5000)]));
select is(t.dislikes(), 'without_reason,without_right:pos_prix_libre', 'POS-7: another price takes the right and a reason');
create temp table lent as select t.approval('pos_prix_libre') as fact;
select t.send((select fact from lent), t.ticket(array[t.line('Makrout', 1000, 4500, 0, 0, 5000, 'Abîmé', (select (fact ->> 'id')::uuid from lent))]));
select is(t.dislikes(), '', 'POS-7: or a supervisor''s approval at this till');
select t.send(t.ticket(array[t.line('Makrout', 1000, 4500, 0, 0, 5000, 'Abîmé', gen_random_uuid())]));
select is(t.dislikes(), 'without_right:pos_prix_libre', 'POS-7: an approval nobody gave is none');
create temp table forged as select t.approval('pos_prix_libre', 'clerk') as fact;
select t.send((select fact from forged), t.ticket(array[t.line('Makrout', 1000, 4500, 0, 0, 5000, 'Abîmé', (select (fact ->> 'id')::uuid from forged))]));
select is(t.dislikes(), 'without_right:pos_prix_libre', 'POS-7: nor is one by somebody who lacks the right');
select is((select price from pos.sale_line where reason = 'Abîmé' limit 1), 45::numeric, 'POS-7: price, list price and reason are kept on the line');
select is((select list_price from pos.sale_line where reason = 'Abîmé' limit 1), 50::numeric, 'POS-7: list price too');

-- POS-8: 3 × 33,33 less 10 % less 5 %: 85,4910… rounded once.
select t.send(t.ticket(array[t.line('Makrout', 3000, 3333, 1000, 500, 5000, 'Lot')], p_actor => 'manager'));
select is((select total from pos.sale order by seq desc limit 1), 85.49::numeric, 'POS-8: a line is rounded once, half up');
select is(t.dislikes(), '', 'POS-8: and the database finds the same');

-- POS-9, POS-12, POS-13, POS-14 for a ticket of version 2.
select t.send(jsonb_set(t.ticket(array[t.line('Makrout', 1000, 5000)]), '{total}', '4000'));
select is(t.dislikes(), 'total_differs', 'POS-9: the sum is computed again');
create temp table whole as select t.ticket(array[t.line('Makrout', 2000, 5000)]) as fact;
create temp table level_ as select (t.level('Makrout')).quantity as q;
select t.send((select fact from whole));
select is((select (t.level('Makrout')).quantity), (select q - 2 from level_), 'POS-12: stock leaves with the ticket');
select is((select amount from cash.movement where source_id = (select (fact ->> 'id')::uuid from whole)), 100::numeric, 'POS-14: cash enters with it');
select is((select count(*)::int from accounting.entry where source_id = (select (fact ->> 'id')::uuid from whole)), 1, 'POS-12: and it is booked, in one transaction');

-- POS-10
create temp table parked as select t.fact2('ticket.parked', 'clerk', jsonb_build_object('ticket', t.id('p1'), 'version', 1, 'label', 'Mme B.', 'customer', null,
    'total', 12000, 'slip', '', 'cart', jsonb_build_object('lines', '[]'::jsonb))) as fact;
select t.send((select fact from parked));
select is(pos.changes(t.id('C1'), null) #>> '{parked,0,label}', 'Mme B.', 'POS-10: every till sees a ticket set aside');
select is(pos.changes(t.id('C1'), null) #> '{parked,0,cart,lines}', '[]'::jsonb, 'POS-10: with what is in it');
select is(pos.claim(t.id('C1'), t.id('clerk'), 'ticket', t.id('p1')) ->> 'status', 'granted', 'POS-10: one till takes it');
select t.second_till();
select is(pos.claim(t.id('C2'), t.id('clerk'), 'ticket', t.id('p1')) ->> 'status', 'held', 'POS-10: the other is told who has it');
select is(pos.claim(t.id('C2'), t.id('clerk'), 'ticket', t.id('p1')) ->> 'by', 'Caisse 1', 'POS-10: by name');
select t.send(t.fact2('ticket.recalled', 'clerk', jsonb_build_object('ticket', t.id('p1'), 'version', 1, 'from', t.id('C1'))));
select is(pos.claim(t.id('C2'), t.id('clerk'), 'ticket', t.id('p1')) ->> 'status', 'gone', 'POS-10: then it is gone');
select is(jsonb_array_length(pos.changes(t.id('C2'), null) -> 'parked'), 0, 'POS-10: for everybody');
select is(t.dislikes(), '', 'POS-10: nothing to look at');
select t.send_from('C2', t.fact2('ticket.recalled', 'clerk', jsonb_build_object('ticket', t.id('p1'), 'version', 1, 'from', t.id('C1'))));
select is(t.dislikes(), 'ticket_recalled_twice', 'POS-10: taken twice, a manager is told');
select t.send(t.fact2('ticket.dropped', 'clerk', jsonb_build_object('ticket', t.id('p2'), 'version', 0, 'label', '', 'total', 5000,
    'lines', '[{"name": "Makrout", "qty": 1000, "total": 5000}]'::jsonb, 'reason', '')));
select is((select detail #>> '{lines,0,name}' from pos.act where kind = 'ticket.dropped'), 'Makrout', 'POS-10: a ticket given up is remembered');
select is(t.dislikes(), '', 'POS-10: freely, before a slip was printed');
select t.send(t.fact2('ticket.slip_printed', 'clerk', jsonb_build_object('ticket', t.id('p3'), 'number', 'C1-P000001', 'serial', 1, 'total', 5000)),
              t.fact2('line.removed', 'clerk', jsonb_build_object('ticket', t.id('p3'), 'slip', 'C1-P000001', 'product', t.id('Makrout'), 'name', 'Makrout',
                      'qty', 1000, 'total', 5000, 'reason', '')),
              t.fact2('ticket.dropped', 'clerk', jsonb_build_object('ticket', t.id('p3'), 'version', 0, 'label', '', 'total', 0, 'lines', '[]'::jsonb, 'reason', '')));
select is(t.dislikes(), 'without_reason,without_right:pos_annuler_vente', 'POS-10: after a slip it takes a right and a reason');

-- POS-11, POS-15
select t.send(t.ticket(array[t.line('Makrout', 2000, 5000)], array[jsonb_build_object('id', gen_random_uuid(), 'method', 'cash', 'received', 20000, 'amount', 10000, 'change', 10000)]));
select is((select change from pos.payment order by ctid desc limit 1), 100::numeric, 'POS-11: change is what was received beyond the total');
select t.send(t.ticket(array[t.line('Makrout', 2000, 5000)], array[t.paid('cash', 6000)]));
select is(t.dislikes(), 'total_differs', 'POS-15: less than the total is listed, never a silent credit');

-- POS-17: refund, exchange, void; nothing is deleted.
create temp table sold as select t.ticket(array[t.line('Makrout', 4000, 5000), t.line('Limonade', 1000, 8000)]) as fact;
select t.send((select fact from sold));
select catalogue.set_price(gen_random_uuid(), t.id('Makrout'), 60);
select t.receive('Makrout', 500, 40);
create temp table cost_ as select t.pmp('Makrout') as pmp, (t.level('Makrout')).*, t.balance('701') as made, t.balance('707') as resold, t.balance('530') as cash;
create temp table refund as select t.ticket(p_returns => array[t.back((select fact from sold), 1000), t.back((select fact from sold), 1000, false, 1)],
    p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "Pas frais"}') as fact;
select t.send((select fact from refund));
select is(t.dislikes(), '', 'POS-17: a refund by who may, with a reason, is nothing to look at');
select is((select total from pos.sale order by seq desc limit 1), -130::numeric, 'POS-17: its total goes out');
select is((t.level('Makrout')).quantity, (select quantity + 1 from cost_), 'POS-17: goods are back in stock');
select is((t.level('Makrout')).value, (select value + 20 from cost_), 'POS-17, KPI-3: at the cost frozen when they were sold');
select is(t.pmp('Makrout'), (select pmp from cost_), 'POS-17, STK-2: the average cost is untouched');
select is((t.level('Limonade')).quantity, 94::numeric, 'POS-17: spoiled goods go nowhere');
select is(t.balance('701'), (select made + 50 from cost_), 'POS-17: what was made here is reversed on 701');
select is(t.balance('707'), (select resold + 80 from cost_), 'POS-17: what was resold on 707');
select is(t.balance('530'), (select cash - 130 from cost_), 'POS-17: and the drawer gave the money');
select is((select kind || direction || amount from cash.movement order by ctid desc limit 1), 'refundout130.00', 'POS-17: as a movement out');
select t.send(t.ticket(p_returns => array[t.back((select fact from sold), 1000)], p_kind => 'sale.refunded'));
select is(t.dislikes(), 'without_reason,without_right:pos_annuler_vente', 'POS-17: it takes a right and a reason');
create temp table allowed as select t.approval('pos_annuler_vente') as fact;
select t.send((select fact from allowed), t.ticket(p_returns => array[t.back((select fact from sold), 1000)], p_kind => 'sale.refunded',
    p_more => jsonb_build_object('reason', 'Cassé', 'approval', (select fact -> 'id' from allowed))));
select is(t.dislikes(), '', 'POS-17: or a supervisor''s approval');
select t.send(t.ticket(p_returns => array[t.back((select fact from sold), 2000)], p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "x"}'));
select is(t.dislikes(), 'returned_too_much', 'POS-17: more than was sold is listed');
select t.send(t.ticket(p_returns => array[jsonb_set(t.back((select fact from sold), 1000), '{line}', to_jsonb(gen_random_uuid()))], p_kind => 'sale.refunded',
    p_actor => 'manager', p_more => '{"reason": "x"}'));
select is(t.dislikes(), 'return_unknown', 'POS-17: a line nobody knows too');
-- Exchange: 2 for 1 more expensive.
create temp table bought as select t.ticket(array[t.line('Makrout', 2000, 6000)]) as fact;
select t.send((select fact from bought));
select t.send(t.ticket(array[t.line('Limonade', 1000, 8000)], p_returns => array[t.back((select fact from bought), 1000)], p_actor => 'manager', p_more => '{"reason": "Échange"}'));
select is(t.dislikes(), '', 'POS-17: an exchange is one ticket');
select is((select kind || total from pos.sale order by seq desc limit 1), 'sale20.00', 'POS-17: the customer pays the difference');
select is(pos.read_ticket(t.id('C1'), t.id('manager'), (select sale_id from pos.sale order by seq desc limit 1)) #>> '{ticket,kind}', 'exchange', 'POS-17: and history calls it so');
-- An even one moves no money at all.
select t.send(t.ticket(array[t.line('Makrout', 1000, 6000)], p_returns => array[t.back((select fact from bought), 1000)], p_actor => 'manager', p_more => '{"reason": "Échange"}'));
select is(t.dislikes(), '', 'POS-17: an even exchange moves goods only');
-- The last ticket, whole.
create temp table wrong as select t.ticket(array[t.line('Makrout', 3000, 6000)]) as fact;
create temp table was as select t.balance('701') as made, t.balance('530') as cash, (t.level('Makrout')).quantity as q;
select t.send((select fact from wrong), t.ticket(p_returns => array[t.back((select fact from wrong), 3000)], p_kind => 'sale.voided', p_actor => 'manager',
    p_more => jsonb_build_object('reason', 'Erreur', 'of', (select fact -> 'id' from wrong))));
select is(t.dislikes(), '', 'POS-17: a void returns the whole ticket');
select is(row (t.balance('701'), t.balance('530'), (t.level('Makrout')).quantity)::text, (select row (made, cash, q)::text from was), 'POS-17: and leaves books and stock as they were');
select is((select count(*)::int from pos.sale where sale_id = (select (fact ->> 'id')::uuid from wrong)), 1, 'POS-17: nothing is deleted, the number stays');
select is(t.send(t.fact('receipt.reprinted', 'clerk', jsonb_build_object('sale', (select fact -> 'id' from wrong), 'copy', 1))) ->> 'quarantined', '0', 'POS-16, POS-17: a reprint is a fact');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');

-- POS-13: goods held while their customer pays.
select ops.set_setting(gen_random_uuid(), 'stock.policy', '"block"');
select t.product('Samsa', 100);
select t.receive('Samsa', 3, 50);
create function t.hold(p_till text, p_hold text, p_quantity bigint) returns text language sql as $$
    select pos.hold_stock(t.id(p_till), t.id(p_hold), jsonb_build_array(jsonb_build_object('product', t.id('Samsa'), 'base_qty', p_quantity))) ->> 'status';
$$;
select is(t.hold('C1', 'h1', 2000), 'held', 'POS-13: goods are held');
select is(t.hold('C2', 'h2', 2000), 'short', 'POS-13: what is held is not to be had');
select is(pos.hold_stock(t.id('C2'), t.id('h2'), jsonb_build_array(jsonb_build_object('product', t.id('Samsa'), 'base_qty', 2000))) #>> '{short,0,left}', '1000', 'POS-13: and what is left is told');
select is(t.hold('C1', 'h1', 3000), 'held', 'POS-13: the same hold again replaces');
select pos.release_stock(t.id('C1'), t.id('h1'));
select is(t.hold('C2', 'h2', 2000), 'held', 'POS-13: released, they are free');
update pos.stock_hold set until = now() - interval '1 second';
select is(t.hold('C1', 'h3', 3000), 'held', 'POS-13: a hold ends by itself');
select t.send(t.ticket(array[t.line('Samsa', 3000, 10000)], p_more => jsonb_build_object('hold', t.id('h3'))));
select is((select count(*)::int from pos.stock_hold where hold_id = t.id('h3')), 0, 'POS-13: the ticket uses it up');
select is(t.dislikes(), '', 'POS-13: nothing to look at');
select t.send(t.ticket(array[t.line('Samsa', 1000, 10000)]));
select is(t.dislikes(), 'oversold', 'POS-13: sold all the same, a manager is told');
