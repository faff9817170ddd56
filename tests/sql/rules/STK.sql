select plan(33);

select t.product('Farine', null, 'ingredient', 'g');
select t.receive('Farine', 50000, 0.052, t.magasin());
select is((t.level('Farine', t.magasin())).value, 2600::numeric, 'T1: value 2 600.00');
select is(t.pmp('Farine'), 0.052::numeric, 'T1: PMP 0.052000');
select t.receive('Farine', 25000, 0.06, t.magasin());
select is((t.level('Farine', t.magasin())).value, 4100::numeric, 'T2: value 4 100.00');
select is(t.pmp('Farine'), 0.054667::numeric, 'T2: PMP 0.054667');

select stock.transfer(t.id('move'), t.magasin(), t.local(), jsonb_build_array(jsonb_build_object('product', t.id('Farine'), 'quantity', 30000)));
select is((t.level('Farine', t.local())).value, 1640::numeric, 'T3: local value 1 640.00');
select is((t.level('Farine', t.local())).value + (t.level('Farine', t.magasin())).value, 4100::numeric, 'T3, TRF-2: total value unchanged');
select is(t.pmp('Farine'), 0.054667::numeric, 'T3, STK-3: PMP unchanged');
select stock.transfer(t.id('move'), t.magasin(), t.local(), jsonb_build_array(jsonb_build_object('product', t.id('Farine'), 'quantity', 30000)));
select is((t.level('Farine', t.local())).quantity, 30000::numeric, 'the same transfer twice moves once');
select throws_ok($$ select stock.transfer(gen_random_uuid(), t.magasin(), t.local(), jsonb_build_array(jsonb_build_object('product', t.id('Farine'), 'quantity', 99999))) $$,
                 'FM010', 'stock.not_enough', 'TRF-1: a transfer never goes below zero');

select t.issue('Farine', 31000, t.local());
select is((t.level('Farine', t.local())).quantity, -1000::numeric, 'T4: quantity −1 000');
select is((t.level('Farine', t.local())).value, 0::numeric, 'T4: value 0');
select is(round((t.level('Farine', t.local())).deficit, 2), 54.67, 'T4: deficit 54.67');
select is(t.pmp('Farine'), 0.054667::numeric, 'T4, STK-2: PMP unchanged');

select t.receive('Farine', 50000, 0.052, t.local());
select is((t.level('Farine', t.local())).quantity, 49000::numeric, 'T5: quantity 49 000');
select is((t.level('Farine', t.local())).deficit, 0::numeric, 'T5: deficit 0');
select is((t.level('Farine', t.local())).value, 2548::numeric, 'T5, STK-5: value 2 548.00');
select is((select round(variance, 2) from stock.movement order by movement_id desc limit 1), -2.67, 'T5, STK-5: variance −2.67');

-- The worked check of 2.2, both ways.
select t.product('Sucre', null, 'ingredient', 'g');
select t.receive('Sucre', 1, 50, t.magasin());
select t.issue('Sucre', 11, t.magasin());
select t.receive('Sucre', 20, 60, t.magasin());
select is((t.level('Sucre', t.magasin())).value, 600::numeric, 'STK-5: value 600');
select is(t.pmp('Sucre'), 60::numeric, 'STK-5: PMP 60, never above the purchase price');
select is((select variance from stock.movement order by movement_id desc limit 1), 100::numeric, 'STK-5: variance 100');
update ops.setting set value = '"legacy"' where key = 'stock.variance';
select t.product('Miel', null, 'ingredient', 'g');
select t.receive('Miel', 1, 50, t.magasin());
select t.issue('Miel', 11, t.magasin());
select t.receive('Miel', 20, 60, t.magasin());
select is((t.level('Miel', t.magasin())).value, 700::numeric, 'STK-5: by setting, the old rule loads it on the rest');
update ops.setting set value = '"variance"' where key = 'stock.variance';

-- T18.
select t.product('Beurre', null, 'ingredient', 'g');
select t.receive('Beurre', 100, 10, t.magasin());
select t.issue('Beurre', 95, t.local());
select is((t.level('Beurre', t.local())).deficit, 950::numeric, 'T18: local −95 with deficit 950');
select t.receive('Beurre', 10, 10, t.magasin());
select is(t.pmp('Beurre'), 10::numeric, 'T18, STK-5b: PMP 10');
select is((t.level('Beurre', t.magasin())).value, 1100::numeric, 'T18: value 1 100');
select is((t.level('Beurre', t.local())).deficit, 950::numeric, 'T18: deficit unchanged');

-- STK-8: the ledger.
select is((select count(*)::int from stock.movement where quantity_after <> quantity_before + quantity), 0, 'STK-8: before and after');
select is((select sum(quantity) from stock.movement where product_id = t.id('Farine')),
          (select sum(quantity) from stock.balance where product_id = t.id('Farine')), 'STK-8: balances are the ledger''s sum');
select is((select sum(value) from stock.movement), (select sum(value) from stock.balance), 'STK-8: in value too');
select throws_ok($$ update stock.balance set value = 1 where quantity <= 0 or true and product_id = t.id('Beurre') and location_id = t.local() $$,
                 '23514', null, 'STK-6: value without quantity cannot be');
select throws_ok($$ select t.product('X', 10, 'finished', 'g', 'l') $$, 'FM004', 'catalogue.unit_pair', 'UNI-4: an unknown pair is refused');
select throws_ok($$ select t.product('X', null) $$, 'FM004', 'catalogue.price_required', 'CAT-1: what is sold has a price');
select throws_ok($$ select stock.receive_goods(gen_random_uuid(), t.magasin(), jsonb_build_array(jsonb_build_object('product', t.id('none'), 'quantity', 5))) $$,
                 'FM004', 'stock.cost_required', 'STK-9: no stock without value');
select throws_ok($$ select stock.adjust(gen_random_uuid(), t.id('Beurre'), t.magasin(), -5000, 'erreur') $$, 'FM010', 'stock.not_enough',
                 'STK-10: an adjustment never goes below zero');
