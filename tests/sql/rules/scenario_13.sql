select * from no_plan();

-- Acceptance scenario 13: a clerk without caisse_cashout cannot bank money by any path, SQL role rights included.
select t.till();
select t.send(t.opened(1000000));
insert into auth.login (role_name, kind, user_id) values ('t_clerk', 'fm_office', t.id('clerk'));
select auth.create_login('t_clerk', null);
insert into auth.login (role_name, kind, terminal_id) values ('t_till', 'fm_till', t.id('C1'));
select auth.create_login('t_till', null);
grant usage on schema t, public to t_clerk, t_till;
create temp table forged as
select t.fact2('cash.banked', 'clerk', jsonb_build_object('movement', gen_random_uuid(), 'number', 'C1-M000001', 'serial', 1, 'amount', 500000, 'detail', '')) as fact;
grant all on forged to t_till;

set local session authorization t_clerk;
select lives_ok($$ select auth.sign_in('test', '1') $$, 'the clerk signs in');
select throws_ok($$ select pos.save_payment_method(gen_random_uuid(), '{"key": "cash", "account": "512"}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the ways to pay');
select throws_ok($$ select cash.save_expense_category(gen_random_uuid(), '{"key": "divers", "account": "512"}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the expenses');
select throws_ok($$ select ops.set_setting(gen_random_uuid(), 'account.cash', '"512"') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the settings');
select throws_ok($$ select auth.set_limits(gen_random_uuid(), 'Vendeuse', 100, 99999) $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the own limits');
select throws_ok($$ select parties.save_customer(gen_random_uuid(), '{"first_name": "Moi", "phone": "0550000009", "credit_limit": 99999}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no credit for a friend');
select throws_ok($$ insert into cash.movement default values $$, '42501', null, 'scenario 13: no table');
select throws_ok($$ select cash.do_bank(null, '{}') $$, '42501', null, 'scenario 13: no rule');
select throws_ok($$ select cash.do_record_movement(null, '{}', 'out', 'cashout', '', '512', 'BQ') $$, '42501', null, 'scenario 13: none below it');
select throws_ok($$ select accounting.do_post_entries(null) $$, '42501', null, 'scenario 13: nor the ledger''s');
select throws_ok(format('select pos.ingest(%L, 2, %L)', t.id('C1'), '{}'), '42501', null, 'scenario 13: and no till''s door');
reset session authorization;

set local session authorization t_till;
select throws_ok($$ insert into cash.movement default values $$, '42501', null, 'scenario 13: a till has no table either');
select is(pos.ingest(t.id('C1'), 2, array[t.bytes((select fact from forged))]) ->> 'status', 'ok', 'scenario 13: forged through a till it is a fact');
reset session authorization;
select is((select kind || ' ' || terminal_id || ' ' || user_id from pos.exception), format('without_right:caisse_cashout %s %s', t.id('C1'), t.id('clerk')),
          'scenario 13: that stands as an exception naming till and person');
select is(t.balance('512'), 5000::numeric, 'scenario 13: applied as far as it is true');
