select * from no_plan();

select t.till();
select is(auth.enrol_agent(t.id('agent'), 'clock', 't_agent', null), t.id('agent'), 'an agent has a login of its own');
select is(auth.enrol_agent(t.id('agent'), 'clock', 't_agent', null), t.id('agent'), 'the same uuid answers the same');
select throws_ok($$ select auth.enrol_agent(gen_random_uuid(), 'clock', null, null) $$, 'FM004', 'auth.agent_taken');
select hr.save_clock_device(gen_random_uuid(), 'X1', '{"name": "Atelier", "address": "192.168.1.201"}');
grant usage on schema t, public to t_agent;

-- What the login of a listener on the shop's network reaches: this and nothing else (hardware 4.8).
create function t.granted() returns setof text language sql as $$
    select p.oid::regprocedure::text from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspowner = 'fm_owner'::regrole and has_schema_privilege(n.nspname, 'usage') and has_function_privilege(p.oid, 'execute')
    union all
    select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspowner = 'fm_owner'::regrole and c.relkind in ('r', 'v') and has_schema_privilege(n.nspname, 'usage')
       and has_table_privilege(c.oid, 'select, insert, update, delete');
$$;
set local session authorization t_agent;
select bag_has($$ select * from t.granted() $$, $$ values ('hr.ingest_punches(uuid,text,jsonb)'), ('hr.read_clocks()'), ('audit.seal()') $$,
               'ZK-5: it delivers punches');
select is_empty($$ select g from t.granted() g where g like 'hr.%' and g not in ('hr.ingest_punches(uuid,text,jsonb)', 'hr.read_clocks()',
    'hr.record_clock_contact(text,jsonb)', 'hr.note_unknown_clock(text,inet,text)', 'hr.answer_clock_request(uuid,text,jsonb)',
    'hr.forget_old_bodies()') $$, 'ZK-5: and can neither read hours nor make a terminal or an employee');
select is((hr.ingest_punches(gen_random_uuid(), 'X1', '{"source": "push", "punches": [["7", "2026-03-01 07:55:00", 0, 1, ""]]}') -> 'new')::int, 1, 'it does');
select lives_ok($$ select auth.report_agent('1.0', '{"clock": {}}') $$, 'and says that it is alive');
reset session authorization;
select is((select version from auth.v_agent where alive_at is not null), '1.0', 'which is shown');
select auth.close_agent(gen_random_uuid(), 'clock');
set local session authorization t_agent;
select throws_ok($$ select * from hr.read_clocks() $$, 'FM001', 'core.not_allowed', 'a closed agent opens nothing');
reset session authorization;
select throws_ok($$ select auth.close_agent(gen_random_uuid(), 'nobody') $$, 'FM003', 'auth.unknown_agent');
