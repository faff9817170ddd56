select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.product('Baklawa', 140);
select catalogue.save_product(t.id('Coffret'), '{"type": "finished", "name": "Coffret", "base_unit": "pièce", "price": 500, "sku": "COF-12", "barcodes": ["6130000000017"]}');
update catalogue.price set valid_from = '2026-01-01';
select t.receive('Makrout', 100, 20);
select t.receive('Coffret', 10, 300);
update stock.movement set at = now() - interval '3 days';
select t.send(t.fact('session.opened', 'clerk', jsonb_build_object('session', t.id('s1'), 'register', (select register_id from cash.register where name = 'Comptoir'),
    'number', 'C1-Z000001', 'serial', 1, 'opening', 0), now() - interval '2 days'));
create function t.counted(p_lines jsonb, p_ago interval default '0', p_id uuid default gen_random_uuid()) returns uuid language sql as $$
    select stock.validate_count(p_id, 'comptoir', p_lines, now() - p_ago) $$;
create function t.line_of(p_name text, p_counted numeric) returns jsonb language sql as $$ select jsonb_build_array(jsonb_build_object('product', t.id(p_name), 'counted', p_counted)) $$;

-- INV-6: what moved after the count stays.
select t.send(t.sale('Makrout', 10000, 5000, p_at => now() - interval '1 hour'));
select t.counted(t.line_of('Makrout', 96), '2 hours', t.id('first'));
select is(t.level('Makrout')::text, '(86.000,1720.000000,0.000000)', 'INV-6: counted 96 of 100 at that instant, ten were sold since');
select is((select kind || ' ' || quantity || ' ' || value from stock.movement where source_kind = 'stock.count'), 'inventaire -4.000 -80.000000', 'INV-7: the difference is posted, at the average cost');
select t.counted(t.line_of('Makrout', 1), '2 hours', t.id('first'));
select is((t.level('Makrout')).quantity, 86::numeric, 'the same count again changes nothing');
select is((select counted || ' ' || expected from stock.count_line), '96.000 100.000', 'INV-1: what was counted and what should have been there are kept');
select is((select count(*)::int from audit.log where act = 'stock.validate_count'), 1, 'DEF-44: it is audited once');
select t.counted('[{"sku": "COF-12", "counted": 7}, {"sku": "6130000000017", "counted": "5.000"}]');
select is((t.level('Coffret')).quantity, 12::numeric, 'by sku or barcode, heaps are added up');
select is((t.level('Makrout')).quantity, 86::numeric, 'what is not named is not counted');
select t.counted(t.line_of('Baklawa', 0));
select is((select count(*)::int from stock.movement where product_id = t.id('Baklawa')), 0, 'nothing where nothing was is no movement');

-- ARCHITECTURE 4: a ticket older than the count, told after it.
select t.send(t.sale('Makrout', 5000, 5000, p_at => now() - interval '3 hours'));
select is(t.dislikes(), 'after_inventory', 'a ticket the count had seen already is listed');
select is(t.level('Makrout')::text, '(86.000,1720.000000,0.000000)', 'and the count keeps its due, in quantity and value');
select is((select string_agg(event || quantity, ' ' order by movement_id) from stock.movement where source_kind = 'pos.sale' and at < now() - interval '2 hours'),
          'sold-5.000 sold_counted5.000', 'by a movement the other way');
select t.send(t.sale('Makrout', 1000, 5000, p_at => now() - interval '30 minutes'));
select is(t.dislikes(), '', 'a ticket after the count is none');
select is((t.level('Makrout')).quantity, 85::numeric, 'and counts');
select t.send(t.sale('Makrout', 200000, 5000, p_at => now() - interval '3 hours'));
select is(t.dislikes() || t.level('Makrout')::text, 'after_inventory(85.000,1700.000000,0.000000)', 'more than there was: its deficit is undone too');
select t.counted(t.line_of('Makrout', 85));
select t.send(t.sale('Makrout', 1000, 5000, p_at => now() - interval '3 hours'));
select is(t.dislikes() || (t.level('Makrout')).quantity, 'after_inventory85.000', 'two counts see a late ticket once');
create temp table sold as select t.ticket(array[t.line('Makrout', 3000, 5000)]) || jsonb_build_object('at', now() - interval '10 minutes') as f;
select t.send((select f from sold));
select t.counted(t.line_of('Makrout', 85));
select t.send(t.ticket(p_returns => array[t.back((select f from sold), 1000)], p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "x"}') || jsonb_build_object('at', now() - interval '1 second'));
select is(t.dislikes() || (t.level('Makrout')).quantity, 'after_inventory85.000', 'goods that were back when it was counted are not back twice');
select t.send(t.order(array[t.line('Makrout', 5000, 5000)], p_more => '{"from_counter": true}', p_at => now() - interval '1 second'));
select is(t.dislikes() || (t.level('Makrout')).quantity || ' ' || (t.level('Makrout', t.reserved())).quantity, 'after_inventory85.000 5.000', 'nor are goods set aside for an order gone twice');

-- What cannot be.
select throws_ok($$ select stock.validate_count(gen_random_uuid(), 'moon', '[]') $$, 'FM003', 'stock.unknown_place', 'a place of ours');
select throws_ok($$ select t.counted('[{"sku": "X-1", "counted": 1}]') $$, 'FM003', 'stock.unknown_sku', 'products of ours');
select throws_ok($$ select t.counted(t.line_of('Makrout', -1)) $$, 'FM004', 'stock.quantity_range', 'nothing is less than nothing');
select throws_ok($$ select t.counted('[]') $$, 'FM004', 'stock.quantity_range', 'something was counted');
select throws_ok($$ select t.counted(t.line_of('Makrout', 1), '-1 hour') $$, 'FM004', 'stock.count_time', 'not tomorrow');
select is((select string_agg(message, ' ') from pos.quarantine), null, 'nothing was refused');
