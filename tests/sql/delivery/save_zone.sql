select * from no_plan();

select t.till();
select is(delivery.save_zone(t.id('kouba'), '{"name": " Kouba ", "fee": 200}'), t.id('kouba'), 'spec 8.2: a zone is made');
select is(delivery.save_zone(t.id('kouba'), '{"name": "Kouba", "fee": 200}'), t.id('kouba'), 'once');
select is(delivery.save_zone(gen_random_uuid(), '{"name": "kouba", "fee": "300.50", "is_active": true}'), t.id('kouba'), 'spec 8.2: an existing name is that zone');
select is(pos.changes(t.id('C1'), null) -> 'zones', jsonb_build_array(jsonb_build_object('id', t.id('kouba'), 'name', 'kouba', 'fee', 30050, 'active', true)), 'tills read it');
select delivery.save_zone(t.id('kouba'), '{"is_active": false}');
select is((select fee || ' ' || is_active from delivery.zone), '300.50 false', 'a field left out keeps its value');
select delivery.save_zone(t.id('kouba'), '{"fee": 250}');
select is((select fee || ' ' || is_active from delivery.zone), '250.00 true', 'spec 8.2: saving uses it again');
select delivery.save_zone(t.id('birkhadem'), '{"name": "Birkhadem"}');
select throws_ok(format('select delivery.save_zone(%L, %L)', t.id('birkhadem'), '{"name": "KOUBA"}'), 'FM004', 'delivery.name_taken', 'a name is one zone''s');
select throws_ok(format('select delivery.save_zone(%L, %L)', t.id('x'), '{"name": " "}'), 'FM004', 'delivery.name_required', 'it has one');
select throws_ok(format('select delivery.save_zone(%L, %L)', t.id('x'), '{"name": "Hydra", "fee": -1}'), 'FM004', 'delivery.fee_range', 'nobody is paid for a delivery');
select is((select count(*)::int from audit.log where act = 'delivery.save_zone'), 6, 'DEF-44: every change is audited');
