select * from no_plan();

select hr.save_clock_device(gen_random_uuid(), 'X1', '{"name": "Atelier", "address": "192.168.1.201"}');
select hr.ingest_punches(gen_random_uuid(), 'X1', '{"source": "push", "punches": [["7", "2000-01-01 00:05:00", 0, 1, ""], ["7", "2026-03-01 07:55:00", 0, 1, ""]]}');
create function t.counting() returns text language sql as $$ select string_agg(counts::text, ',' order by local_time) from hr.v_punch $$;
create function t.doubtful() returns bigint language sql as $$ select punch_id from hr.punch where doubt <> '' $$;

select is(t.counting(), 'false,true', 'hardware 6: a doubtful time counts for nothing until somebody looked');
create temp table once as select gen_random_uuid() as id;
select hr.review_punch((select id from once), t.doubtful(), true, 'Pile changée le matin');
select hr.review_punch((select id from once), t.doubtful(), false, 'encore');
select is(t.counting(), 'true,true', 'then it does; the same uuid again changes nothing');
select hr.review_punch(gen_random_uuid(), t.doubtful(), false, 'Essai du technicien');
select is(t.counting(), 'false,true', 'the latest word holds');
select is((select count(*)::int from hr.punch_review), 2, 'and every word is kept');
select is((select local_time from hr.punch where doubt <> ''), '2000-01-01 00:05:00'::timestamp, 'the punch stays as it came');
select throws_ok($$ select hr.review_punch(gen_random_uuid(), t.doubtful(), true, ' ') $$, 'FM004', 'hr.reason_required');
select throws_ok($$ select hr.review_punch(gen_random_uuid(), -1, true, 'raison') $$, 'FM003', 'hr.unknown_punch');
select is((select count(*)::int from audit.log where act = 'hr.review_punch'), 2, 'each is audited');
