select * from no_plan();

select t.till();
create function t.badge(p_code text) returns text language sql as $$ select encode(sha256(convert_to('badge:' || p_code, 'UTF8')), 'hex') $$;

select auth.set_badge(gen_random_uuid(), 'clerk', upper(t.badge('K-17')));
select is((select u ->> 'badge' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'users') u where u ->> 'login' = 'clerk'), t.badge('K-17'), 'a badge travels as its hash');
select is((select u -> 'limits' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'users') u where u ->> 'login' = 'clerk'),
          '{"discount": 1000, "difference": 50000}'::jsonb, 'POS-7, Q8: with the limits of the profile');
select throws_ok(format($$ select auth.set_badge(gen_random_uuid(), 'manager', %L) $$, t.badge('K-17')), 'FM004', 'auth.badge_taken', 'one badge, one person');
select throws_ok($$ select auth.set_badge(gen_random_uuid(), 'clerk', 'K-17') $$, 'FM004', 'auth.badge_format', 'never the code itself');
select throws_ok($$ select auth.set_badge(gen_random_uuid(), 'nobody', '') $$, 'FM003', 'auth.unknown_user', 'nobody has no badge');
create temp table since as select pos.changes(t.id('C1'), null) -> 'cursor' as cursor;
select auth.set_badge(gen_random_uuid(), 'clerk', '');
select is((select badge_hash from auth.app_user where login = 'clerk'), '', 'empty takes it away');
select auth.set_limits(gen_random_uuid(), 'Vendeuse', 5, 200);
select is((select u -> 'limits' from jsonb_array_elements(pos.changes(t.id('C1'), (select cursor from since)) -> 'users') u where u ->> 'login' = 'clerk'),
          '{"discount": 500, "difference": 20000}'::jsonb, 'a profile''s limits reach everybody who has it');
select throws_ok($$ select auth.set_limits(gen_random_uuid(), 'Pirate', 5, 200) $$, 'FM003', 'auth.unknown_profile', 'an unknown profile has none');
select is((select count(*)::int from audit.log where act in ('auth.set_badge', 'auth.set_limits')), 3, 'DEF-44: each audited');
