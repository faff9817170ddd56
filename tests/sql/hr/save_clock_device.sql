select * from no_plan();

select is(hr.save_clock_device(gen_random_uuid(), ' X1 ', '{"name": "Atelier", "address": "192.168.1.201"}'), 'X1', 'ZK-4: a terminal with its address');
select is((select sources from hr.v_clock_device), '192.168.1.201/32', 'ZK-5: believed from that address only, unless said otherwise');
select hr.save_clock_device(gen_random_uuid(), 'X1', '{"sources": ["192.168.1.0/24", "10.0.0.7"], "read_every_minutes": 60}');
select is((select name || ' ' || sources || ' ' || read_every_minutes from hr.v_clock_device), 'Atelier 192.168.1.0/24 10.0.0.7/32 60',
          'a field left out keeps its value');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'a b', '{"name": "x", "address": "192.168.1.2"}') $$, 'FM004', 'hr.clock_serial');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X2', '{"name": " ", "address": "192.168.1.2"}') $$, 'FM004', 'hr.name_required');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X2', '{"name": "x", "mode": "pull"}') $$, 'FM004', 'hr.clock_address');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X2', '{"name": "x", "mode": "push"}') $$, 'FM004', 'hr.clock_sources');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X2', '{"name": "x", "mode": "push", "sources": ["shop"]}') $$, 'FM004', 'hr.clock_sources');
select throws_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X2', '{"name": "x", "address": "192.168.1.2", "zone": "Mars"}') $$, 'FM004', 'hr.clock_zone');
select lives_ok($$ select hr.save_clock_device(gen_random_uuid(), 'X3', '{"name": "x", "mode": "pull", "address": "clock.shop"}') $$, 'a name is an address too');
select is((select count(*)::int from audit.log where act = 'hr.save_clock_device'), 3, 'each is audited');

-- What people ask.
create temp table once as select gen_random_uuid() as id;
select hr.ask_clock((select id from once), 'X1', 'set_time');
select hr.ask_clock((select id from once), 'X1', 'set_time');
select is((select requests from hr.read_clocks() where serial = 'X1'),
          (select jsonb_build_array(jsonb_build_object('id', id, 'kind', 'set_time')) from once), 'ZK-4: an agent is told once what to do');
select hr.answer_clock_request((select id from once), 'clock.unreachable', '{}');
select hr.answer_clock_request((select id from once), '', '{}');
select is((select failure from hr.clock_request), 'clock.unreachable', 'and answers once');
select is((select requests from hr.read_clocks() where serial = 'X1'), '[]'::jsonb, 'then it is done');
select hr.save_clock_device(gen_random_uuid(), 'X4', '{"name": "x", "mode": "push", "sources": ["10.0.0.4"]}');
select throws_ok($$ select hr.ask_clock(gen_random_uuid(), 'X4', 'set_time') $$, 'FM004', 'hr.clock_push_only');
select throws_ok($$ select hr.ask_clock(gen_random_uuid(), 'X9', 'read') $$, 'FM003', 'hr.unknown_clock');

-- Contact.
select hr.record_clock_contact('X1', '{"failure": "clock.unreachable"}');
select ok((select failing_since is not null and contact_at is null from hr.v_clock_device where serial = 'X1'), 'ZK-4: since when it fails');
select hr.record_clock_contact('X1', '{"read": true, "skew": 12, "model": "WL30", "records": 5, "capacity": 100}');
select is((select failure || model || skew_seconds || ' ' || records from hr.v_clock_device where serial = 'X1' and failing_since is null), 'WL3012 5', 'and how it is');

-- ZK-5: strangers, bounded.
select hr.note_unknown_clock('S' || n, '10.0.0.9', 'unknown') from generate_series(1, 250) n;
select hr.note_unknown_clock('S250', '10.0.0.8', 'unknown');
select is((select count(*)::int from hr.v_seen_device), 200, 'ZK-5: the list of strangers does not grow for ever');
select is((select source || ' ' || times from hr.v_seen_device where serial = 'S250'), '10.0.0.8 2', 'each stands in it once');
select hr.save_clock_device(gen_random_uuid(), 'S250', '{"name": "x", "mode": "push", "sources": ["10.0.0.8"]}');
select is((select count(*)::int from hr.v_seen_device where serial = 'S250'), 0, 'and leaves it when it becomes ours');
