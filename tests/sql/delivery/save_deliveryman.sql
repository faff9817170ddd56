select * from no_plan();

select t.till();
select is(delivery.save_deliveryman(t.id('l1'), '{"name": "Livreur 1", "phone": "0550 00 00 01"}'), t.id('l1'), 'spec 8.1: a deliveryman is made');
select is(delivery.save_deliveryman(gen_random_uuid(), '{"name": "livreur 1"}'), t.id('l1'), 'an existing name is his');
select is(pos.changes(t.id('C1'), null) -> 'deliverymen', jsonb_build_array(jsonb_build_object('id', t.id('l1'), 'name', 'livreur 1', 'phone', '0550 00 00 01', 'active', true)), 'tills read him');
select delivery.save_deliveryman(t.id('l1'), '{"is_active": false}');
select is((select phone || is_active from delivery.deliveryman), '0550 00 00 01false', 'a field left out keeps its value');
select delivery.save_deliveryman(t.id('l2'), '{"name": "Livreur 2"}');
select throws_ok(format('select delivery.save_deliveryman(%L, %L)', t.id('l2'), '{"name": "Livreur 1"}'), 'FM004', 'delivery.name_taken', 'a name is one''s');
select throws_ok(format('select delivery.save_deliveryman(%L, %L)', t.id('x'), '{"name": "L"}'), 'FM004', 'delivery.name_required', 'he has one');
select is((select count(*)::int from audit.log where act = 'delivery.save_deliveryman'), 4, 'DEF-44: every change is audited');

-- Who may.
insert into auth.login (role_name, kind, user_id) values ('t_clerk', 'fm_office', t.id('clerk'));
select auth.create_login('t_clerk', null);
grant usage on schema t, public to t_clerk;
set local session authorization t_clerk;
select throws_ok(format('select delivery.save_deliveryman(%L, %L)', t.id('l3'), '{"name": "Livreur 3"}'), 'FM001', 'core.not_allowed', 'ADM-3: a clerk makes none');
select throws_ok(format('select delivery.save_zone(%L, %L)', t.id('z'), '{"name": "Hydra"}'), 'FM001', 'core.not_allowed', 'ADM-3: nor zones');
select is((select count(*)::int from delivery.v_deliveryman) + (select count(*)::int from delivery.v_zone), 0, 'ADM-3: nor reads them');
reset session authorization;
