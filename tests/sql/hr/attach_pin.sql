select * from no_plan();

select hr.save_clock_device(gen_random_uuid(), 'X1', '{"name": "Atelier", "address": "192.168.1.201"}');
select hr.save_employee(t.id('amina'), '{"name": "Amina"}');
select hr.save_employee(t.id('karim'), '{"name": "Karim", "number": "A-12"}');
create function t.punch(p_pin text, p_at text) returns jsonb language sql as $$
    select hr.ingest_punches(gen_random_uuid(), 'X1', jsonb_build_object('source', 'push', 'punches', jsonb_build_array(jsonb_build_array(p_pin, p_at, 0, 1, ''))));
$$;
create function t.now() returns text language sql as $$ select to_char(now() at time zone 'Africa/Algiers', 'YYYY-MM-DD HH24:MI:SS') $$;
create function t.whose() returns text language sql as $$ select string_agg(coalesce(employee, '-'), ',' order by local_time) from hr.v_punch $$;

select t.punch('7', '2026-03-01 07:55:00');
select t.punch('7', '2026-04-01 07:55:00');
select is((select string_agg(pin || ':' || punches, ',') from hr.v_unattached_pin), '7:2', 'ZK-3: an unknown number waits, with its punches');
select is(t.whose(), '-,-', 'ZK-3: and is nobody''s');
select hr.attach_pin(gen_random_uuid(), 'X1', '7', t.id('amina'));
select is(t.whose(), 'Amina,Amina', 'once attached, what it told before is theirs too');
select is((select count(*)::int from hr.v_unattached_pin), 0, 'and it waits no more');
select hr.attach_pin(gen_random_uuid(), 'X1', '7', t.id('karim'), '2026-03-15');
select is(t.whose(), 'Amina,Karim', 'a number given to somebody else counts from then on');
select hr.attach_pin(gen_random_uuid(), 'X1', '7', null, '2026-03-20');
select is(t.whose(), 'Amina,-', 'or to nobody');
create temp table once as select gen_random_uuid() as id;
select hr.attach_pin((select id from once), 'X1', '8', t.id('amina'));
select hr.attach_pin((select id from once), 'X1', '8', t.id('karim'));
select is((select employee_id from hr.pin_link where pin = '8'), t.id('amina'), 'the same uuid again changes nothing');
select throws_ok($$ select hr.attach_pin(gen_random_uuid(), 'X9', '7', t.id('amina')) $$, 'FM003', 'hr.unknown_clock', 'a terminal must exist');
select throws_ok($$ select hr.attach_pin(gen_random_uuid(), 'X1', '7', t.id('nobody')) $$, 'FM003', 'hr.unknown_employee', 'and the employee');
select throws_ok($$ select hr.attach_pin(gen_random_uuid(), 'X1', ' 7', t.id('amina')) $$, 'FM004', 'hr.pin_format', 'and the number be one');
select is((select count(*)::int from audit.log where act = 'hr.attach_pin'), 4, 'each is audited');

-- ZK-7: apprendre.
select hr.learn_next_punch(gen_random_uuid(), t.id('karim'));
select t.punch('30', '2026-02-01 07:55:00');
select is((select count(*)::int from hr.pin_link where pin = '30'), 0, 'ZK-7: an old punch that comes now is no answer');
select t.punch('7', t.now());
select is((select count(*)::int from hr.pin_lesson where learnt_at is not null), 0, 'ZK-7: nor one of a number that was given before');
select is(t.punch('31', t.now()) -> 'learnt', jsonb_build_array(jsonb_build_object('employee', t.id('karim'), 'pin', '31')), 'ZK-7: the next unknown number is');
select is((select employee from hr.v_punch where pin = '31'), 'Karim', 'and its punch is theirs at once');
select t.punch('32', t.now());
select is((select count(*)::int from hr.pin_link where pin = '32'), 0, 'ZK-7: one lesson, one number');
select hr.learn_next_punch(gen_random_uuid(), t.id('karim'));
select hr.learn_next_punch(gen_random_uuid(), t.id('amina'));
select t.punch('33', t.now());
select is((select employee_id from hr.pin_link where pin = '33'), t.id('amina'), 'ZK-7: of two lessons the newer one holds');
update hr.pin_lesson set until = now() - interval '1 second' where learnt_at is null;
select throws_ok($$ select hr.learn_next_punch(gen_random_uuid(), t.id('nobody')) $$, 'FM003', 'hr.unknown_employee', 'nobody learns nothing');
