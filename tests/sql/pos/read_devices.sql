select * from no_plan();

select t.till();
select auth.enrol_terminal(t.id('C2'), 'C2', 'Caisse 2', 'Comptoir 2');
create function t.read() returns jsonb language sql as $$ select pos.read_devices(t.id('C1'), t.id('manager')) $$;
select throws_ok(format('select pos.read_devices(%L, %L)', t.id('C1'), t.id('clerk')), 'FM001', 'core.not_allowed', 'ADM-3: it takes admin_imprimante_dashboard');
select throws_ok(format('select pos.read_devices(%L, null)', t.id('C1')), 'FM001', 'core.not_allowed', 'ADM-3: and somebody');

select is(jsonb_array_length(t.read() -> 'tills'), 1, 'a till knows itself: the others are told');
select is((t.read() #> '{tills,0}') - 'id', '{"code": "C2", "name": "Caisse 2", "program": "", "connected": false, "seen": null}'::jsonb, 'one that never came says so');
select pos.attach(t.id('C2'), t.id('journal2'), 'feemaison 1.0', 1);
select is(t.read() #>> '{tills,0,program}', 'feemaison 1.0', 'one that came tells its version');
select ok((t.read() #>> '{tills,0,seen}')::timestamptz = now(), 'and when');
select auth.close_terminal(gen_random_uuid(), 'C2');
select is(t.read() -> 'tills', '[]'::jsonb, 'a closed one is no more');

select auth.enrol_agent(t.id('agent'), 'bureau', null, null);
select is(t.read() #>> '{agents,0,silent}', 'false', 'an agent just enrolled has time to come');
update auth.agent set alive_at = now() - interval '90 seconds', version = '1.0';
select is(t.read() #>> '{agents,0,silent}', 'false', 'one that missed two reports may only be slow');
update auth.agent set alive_at = now() - interval '3 minutes';
select is(t.read() #>> '{agents,0,silent}', 'true', 'after two minutes it is silent');

select devices.save_printer(t.id('labo'), '{"name": "Labo", "url": "tcp://192.0.2.9:9100"}');
select devices.enqueue(gen_random_uuid(), jsonb_build_object('printer', t.id('labo'), 'title', 'x', 'document', '{}'::jsonb));
select is((t.read() #> '{printers,0}') - 'seen', '{"name": "Labo", "fault": "", "driven": false, "waiting": 1, "uncertain": 0}'::jsonb, 'papers that wait are counted, and whether anybody prints them');
select devices.claim_job(t.id('worker'), t.id('labo'));
select devices.keep_printer(t.id('worker'), t.id('labo'), 'printer.paper_out');
select is(t.read() #>> '{printers,0,fault}', 'printer.paper_out', 'and what is wrong');
select is(t.read() #>> '{printers,0,driven}', 'true', 'an agent holds it');
select devices.save_printer(t.id('labo'), '{"is_active": false}');
select is(t.read() -> 'printers', '[]'::jsonb, 'one taken away is no more');

select hr.save_clock_device(gen_random_uuid(), 'X1', '{"name": "Atelier", "address": "192.168.1.201", "mode": "pull", "read_every_minutes": 15}');
select is(t.read() #> '{clocks,0}', '{"name": "Atelier", "seen": null, "failure": "", "skew": null, "full": null, "silent": false}'::jsonb, 'a new clock has time to be found');
select hr.record_clock_contact('X1', '{"read": true, "skew": 121, "records": 91000, "capacity": 100000}');
select is((t.read() #> '{clocks,0}') - 'seen', '{"name": "Atelier", "failure": "", "skew": 121, "full": 91, "silent": false}'::jsonb, 'drift and fill');
update hr.clock_contact set contact_at = now() - interval '34 minutes';
select is(t.read() #>> '{clocks,0,silent}', 'false', 'two of its rounds may fail');
update hr.clock_contact set contact_at = now() - interval '36 minutes';
select is(t.read() #>> '{clocks,0,silent}', 'true', 'then it is silent');
select hr.record_clock_contact('X1', '{"failure": "clock.timeout"}');
select is(t.read() #>> '{clocks,0,failure}', 'clock.timeout', 'with the reason');
select hr.save_clock_device(gen_random_uuid(), 'X1', '{"is_active": false}');
select is(t.read() -> 'clocks', '[]'::jsonb, 'one switched off is no more');

-- A till with a login of its own is there while it has a connection: this one, when this connection's login is its.
select auth.enrol_terminal(t.id('C3'), 'C3', 'Caisse 3', 'Tiroir 3', '', 't_c3', null);
select is(t.read() #>> '{tills,0,connected}', 'false', 'a login without a connection is not there');
delete from auth.login where role_name = session_user;
update auth.login set role_name = session_user where terminal_id = t.id('C3');
select is(t.read() #>> '{tills,0,connected}', 'true', 'with one it is');
