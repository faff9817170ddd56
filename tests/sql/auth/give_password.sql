select * from no_plan();

select t.till();
create function t.verifier(p_salt text) returns text language sql as $$
    select 'SCRAM-SHA-256$4096:' || encode(convert_to(rpad(p_salt, 16, 'x'), 'UTF8'), 'base64') || '$'
        || encode(sha256('stored'), 'base64') || ':' || encode(sha256('server'), 'base64');
$$;
create function t.role(p_login text) returns name language sql as $$ select (current_database() || '_' || p_login)::name $$;
create function t.stored(p_login text) returns text language sql as $$ select rolpassword from pg_authid where rolname = t.role(p_login) $$;

select is(auth.give_password(t.id('g1'), 'manager', t.verifier('a')), t.role('manager'), 'a person gets a login of the server');
select is(t.stored('manager'), t.verifier('a'), 'with the verifier given');
select ok(pg_has_role(t.role('manager'), 'fm_office', 'member') and has_database_privilege(t.role('manager'), current_database(), 'connect'),
          'of the office, and of this database');
select is(auth.give_password(t.id('g1'), 'manager', t.verifier('a')), t.role('manager'), 'the same again changes nothing');
select is((select count(*) from auth.login where user_id = t.id('manager')), 1, 'and makes no second login');
select auth.give_password(t.id('g2'), 'manager', t.verifier('b'));
select is(t.stored('manager'), t.verifier('b'), 'later it is another verifier');
select isnt_empty($$ select from audit.log where act = 'auth.give_password' and subject_id = t.id('manager') and detail::text not like '%SCRAM%' $$,
                  'the audit knows, without the verifier');

select throws_ok($$ select auth.give_password(gen_random_uuid(), 'nobody', t.verifier('a')) $$, 'FM003', 'auth.unknown_user');
select throws_ok($$ select auth.give_password(gen_random_uuid(), 'clerk', 'secret123') $$, 'FM004', 'auth.not_a_verifier', 'never a password');
select throws_ok($$ select auth.give_password(gen_random_uuid(), 'clerk', null) $$, 'FM004', 'auth.not_a_verifier', 'never none');
select auth.create_user(t.id('long'), repeat('x', 80), 'Long', 'Gérante');
select throws_ok($$ select auth.give_password(gen_random_uuid(), repeat('x', 80), t.verifier('a')) $$, 'FM004', 'auth.login_long');
insert into auth.login (role_name, kind, terminal_id) values (t.role('c1'), 'fm_till', t.id('C1'));
select auth.create_user(t.id('c1'), 'c1', 'C1', 'Gérante');
select throws_ok($$ select auth.give_password(gen_random_uuid(), 'c1', t.verifier('a')) $$, 'FM004', 'auth.login_taken',
                 'a till''s login is not a person''s');

-- The manager works.
do $$ begin execute format('grant usage on schema t, public to %I', t.role('manager')); end $$;
do $$ begin execute format('set local session authorization %I', t.role('manager')); end $$;
select is((select display_name from auth.sign_in('test', '1')), 'Gérante', 'she signs in');
select is((select login || ' ' || profile || ' ' || (keys ? 'ventes_historique') || ' ' || (keys ? 'admin_utilisateurs') from auth.rights()),
          'manager Gérante true false', 'her rights in one answer');
select lives_ok($$ select auth.change_password(gen_random_uuid(), t.verifier('c')) $$, 'her own password is hers');
select throws_ok($$ select auth.change_password(gen_random_uuid(), 'secret123') $$, 'FM004', 'auth.not_a_verifier');
select throws_ok($$ select auth.give_password(gen_random_uuid(), 'clerk', t.verifier('a')) $$, 'FM001', 'core.not_allowed', 'another''s is not');
select is_empty($$ select from auth.v_user $$, 'nor the list of people');
reset session authorization;
select is(t.stored('manager'), t.verifier('c'), 'it was changed');
select isnt_empty($$ select from audit.log where act = 'auth.change_password' and user_id = t.id('manager') $$, 'and audited');
select results_eq($$ select has_password, last_sign_in is not null, rights > 50 from auth.v_user where login = 'manager' $$,
                  $$ values (true, true, true) $$, 'the list tells who signs in');

select auth.disable_user(gen_random_uuid(), 'manager', 'a quitté la boutique');
select ok(not (select rolcanlogin from pg_roles where rolname = t.role('manager')), 'whoever left signs in no more');
select is((select detail ->> 'reason' from audit.log where act = 'auth.disable_user'), 'a quitté la boutique', 'and why is kept');
select throws_ok($$ select auth.give_password(gen_random_uuid(), 'manager', t.verifier('a')) $$, 'FM004', 'auth.user_disabled');
do $$ begin execute format('set local session authorization %I', t.role('manager')); end $$;
select throws_ok($$ select * from auth.rights() $$, 'FM001', 'core.not_allowed', 'not even where she still works');
select throws_ok($$ select auth.enable_user(gen_random_uuid(), 'manager') $$, 'FM001', 'core.not_allowed', 'nor lets herself in again');
reset session authorization;

select auth.enable_user(gen_random_uuid(), 'manager');
select auth.enable_user(gen_random_uuid(), 'manager');
select is((select count(*) from audit.log where act = 'auth.enable_user' and subject_id = t.id('manager')), 1::bigint, 'who comes back is let in once');
select ok(not (select rolcanlogin from pg_roles where rolname = t.role('manager')), 'the office asks for a new password first');
select auth.give_password(gen_random_uuid(), 'manager', t.verifier('d'));
select ok((select rolcanlogin from pg_roles where rolname = t.role('manager')), 'with it the same login opens');
select is(t.stored('manager'), t.verifier('d'), 'and with no other');
select throws_ok($$ select auth.enable_user(gen_random_uuid(), 'nobody') $$, 'FM003', 'auth.unknown_user');
