select * from no_plan();

create function t.clock(p_serial text default 'X1') returns text language sql as $$
    select hr.save_clock_device(gen_random_uuid(), p_serial, '{"name": "Atelier", "mode": "push", "sources": ["192.168.1.201"]}');
$$;
create function t.batch(p_punches jsonb default '[]', p_source text default 'push', p_more jsonb default '{}') returns jsonb language sql as $$
    select hr.ingest_punches(gen_random_uuid(), 'X1', jsonb_build_object('source', p_source, 'table', 'ATTLOG', 'punches', p_punches) || p_more);
$$;
create function t.wall(p_seconds int default 0) returns text language sql as $$
    select to_char((now() + make_interval(secs => p_seconds)) at time zone 'Africa/Algiers', 'YYYY-MM-DD HH24:MI:SS');
$$;
select t.clock();

select is((t.batch('[["7", "2026-03-01 07:55:00", 0, 1, ""], ["0007", "2026-03-01 07:55:00", 0, 1, ""]]') -> 'new')::int, 2,
          'ZK-2: a number is text: 7 and 0007 are two people');
select is(t.batch('[["7", "2026-03-01 07:55:00", 0, 15, ""], ["7", "2026-03-01 07:55:00", 1, 1, ""]]') - 'learnt',
          '{"taken": 2, "new": 1, "bad": 0}'::jsonb, 'ZK-2: the same punch verified otherwise is the same; another state is another');
select is((t.batch('[["7", "2026-03-01 07:55:00", 0, null, ""]]', 'pull') -> 'new')::int, 0, 'D30: pull and push of one punch are one');
select is((select count(*)::int from hr.punch), 3, 'D30: three punches are there');
select is((select at from hr.punch where pin = '0007'), '2026-03-01 06:55:00Z'::timestamptz, 'wall time and instant are both kept');
select throws_ok('update hr.punch set pin = ''8''', 'FM004', 'hr.punch_is_raw', 'a punch is never changed');
select throws_ok('delete from hr.punch', 'FM004', 'hr.punch_is_raw', 'nor taken away');

-- The same call again.
create temp table once as select gen_random_uuid() as id;
select is(hr.ingest_punches((select id from once), 'X1', '{"source": "push", "punches": [["9", "2026-03-02 07:55:00", 0, 1, ""]]}'),
          hr.ingest_punches((select id from once), 'X1', '{"source": "push", "punches": [["9", "2026-03-02 07:55:00", 0, 1, ""]]}'),
          'the same uuid answers the same');
select is((select count(*)::int from hr.clock_intake where intake_id = (select id from once)), 1, 'and is taken in once');

-- Stamps and bodies.
select t.batch('[]', 'push', '{"stamp": "123", "body": "aGVsbG8="}');
select is((select stamps ->> 'ATTLOG' from hr.clock_contact), '123', 'ZK-1: the stamp is stored with its rows');
select t.batch('[["1", "2026-03-01 08:00:00", 0, 1, ""]]', 'push', '{}');
select is((select stamps ->> 'ATTLOG' from hr.clock_contact), '123', 'a delivery without a stamp leaves it');
select throws_ok($$ select t.batch('[["1", "2026-03-01 08:00:00", 999999, 1, ""]]', 'push', '{"stamp": "456"}') $$, '22003');
select is((select stamps ->> 'ATTLOG' from hr.clock_contact), '123', 'ZK-1: never advanced for rows that were not stored');
select is((select convert_from(body, 'UTF8') from hr.clock_intake where size = 5), 'hello', 'the raw delivery is kept');
update hr.clock_intake set at = now() - interval '31 days' where size = 5;
select is(hr.forget_old_bodies(), 1, 'and forgotten after its days');
select is((select sha256 from hr.clock_intake where size = 5), sha256('hello'), 'but for its digest');

-- Quarantine.
select t.batch('[]', 'push', '{"bad": [["eHg=", "fields"], ["eHg=", "fields"], ["eXk=", "date"]]}');
select t.batch('[]', 'pull', '{"bad": [["eHg=", "fields"]]}');
select is((select string_agg(convert_from(raw, 'UTF8') || times, ',' order by raw) from hr.quarantine), 'xx3,yy1',
          'a bad line is kept once, however often it comes');

-- Doubt.
select t.batch(jsonb_build_array(jsonb_build_array('5', '2000-01-01 00:00:10', 0, 1, ''), jsonb_build_array('5', '2099-01-01 00:00:00', 0, 1, ''),
                                 jsonb_build_array('5', t.wall(), 0, 1, ''), jsonb_build_array('5', t.wall(600), 0, 1, '')));
select is((select string_agg(doubt, ',' order by local_time) from hr.punch where pin = '5'), 'past,,future,future',
          'impossible times are stored and marked');
select hr.record_clock_contact('X1', '{"skew": -900}');
select t.batch(jsonb_build_array(jsonb_build_array('6', t.wall(-900), 0, 1, '')));
select is((select doubt from hr.punch where pin = '6'), 'skew', 'ZK-4: what a clock that is off tells now is doubtful');
select hr.record_clock_contact('X1', '{"skew": 0}');

-- Refusals.
select throws_ok($$ select hr.ingest_punches(gen_random_uuid(), 'NOBODY', '{"source": "push"}') $$, 'FM003', 'hr.unknown_clock',
                 'ZK-5: an unknown terminal makes nothing by itself');
select hr.save_clock_device(gen_random_uuid(), 'X1', '{"is_active": false}');
select throws_ok($$ select t.batch() $$, 'FM003', 'hr.unknown_clock', 'nor one that was switched off');
select hr.save_clock_device(gen_random_uuid(), 'X1', '{"is_active": true}');

-- Ten thousand lines in one transaction (hardware 4.6): the statement itself, no clock in the test.
select is((hr.ingest_punches(gen_random_uuid(), 'X1', jsonb_build_object('source', 'push', 'punches',
             (select jsonb_agg(jsonb_build_array((n % 50)::text, to_char('2025-01-01'::timestamp + n * interval '7 minutes', 'YYYY-MM-DD HH24:MI:SS'), 0, 1, ''))
                from generate_series(1, 10000) n))) -> 'new')::int, 10000, 'ten thousand lines go in together');
