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
select t.fact2('cash.banked', 'clerk', jsonb_build_object('movement', gen_random_uuid(), 'number', 'C1-M000001', 'serial', 1, 'amount', 500000, 'detail', '')) as fact,
       t.fact2('cash.banked', 'clerk', jsonb_build_object('movement', gen_random_uuid(), 'number', 'C1-M000002', 'serial', 2, 'amount', 100000, 'detail', '',
               'request', gen_random_uuid())) as requested;
grant all on forged to t_till;

set local session authorization t_clerk;
select lives_ok($$ select auth.sign_in('test', '1') $$, 'the clerk signs in');
select throws_ok($$ select pos.save_payment_method(gen_random_uuid(), '{"key": "cash", "account": "512"}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the ways to pay');
select throws_ok($$ select cash.save_expense_category(gen_random_uuid(), '{"key": "divers", "account": "512"}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the expenses');
select throws_ok($$ select ops.set_setting(gen_random_uuid(), 'account.cash', '"512"') $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the settings');
select throws_ok($$ select auth.set_limits(gen_random_uuid(), 'Vendeuse', 100, 99999) $$, 'FM001', 'core.not_allowed', 'scenario 13: no door to the own limits');
select throws_ok($$ select parties.save_customer(gen_random_uuid(), '{"first_name": "Moi", "phone": "0550000009", "credit_limit": 99999}') $$, 'FM001', 'core.not_allowed', 'scenario 13: no credit for a friend');
select throws_ok($$ select cash.ask(gen_random_uuid(), '{"kind": "bank", "amount": 5000}') $$, 'FM001', 'core.not_allowed', 'scenario 13: nor asks a till to bank it');
select throws_ok($$ select cash.withdraw_request(gen_random_uuid(), gen_random_uuid(), 'x') $$, 'FM001', 'core.not_allowed', 'scenario 13: nor withdraws what was asked');
select is((select count(*)::int from cash.v_request), 0, 'scenario 13: nor sees it');
select throws_ok($$ insert into cash.movement default values $$, '42501', null, 'scenario 13: no table');
select throws_ok($$ insert into cash.request default values $$, '42501', null, 'scenario 13: no request past its door');
select throws_ok($$ select cash.do_ask(null, gen_random_uuid(), '{}') $$, '42501', null, 'scenario 13: no rule of requests');
select throws_ok($$ select cash.do_fulfil_request('{}', null) $$, '42501', null, 'scenario 13: nor what does them');
select throws_ok($$ select cash.do_may_confirm('{}') $$, '42501', null, 'scenario 13: nor what judges them');
select throws_ok($$ select cash.do_bank(null, '{}') $$, '42501', null, 'scenario 13: no rule');
select throws_ok($$ select cash.do_record_movement(null, '{}', 'out', 'cashout', '', '512', 'BQ') $$, '42501', null, 'scenario 13: none below it');
select throws_ok($$ select accounting.do_post_entries(null) $$, '42501', null, 'scenario 13: nor the ledger''s');
select throws_ok(format('select pos.ingest(%L, 2, %L)', t.id('C1'), '{}'), '42501', null, 'scenario 13: and no till''s door');
reset session authorization;

set local session authorization t_till;
select throws_ok($$ insert into cash.movement default values $$, '42501', null, 'scenario 13: a till has no table either');
select is(pos.ingest(t.id('C1'), 2, array[t.bytes((select fact from forged))]) ->> 'status', 'ok', 'scenario 13: forged through a till it is a fact');
select throws_ok($$ insert into cash.request default values $$, '42501', null, 'scenario 13: nor asks itself');
select throws_ok($$ select cash.ask(gen_random_uuid(), '{"kind": "bank", "amount": 5000}') $$, '42501', null, 'scenario 13: by no door');
select is(pos.ingest(t.id('C1'), 3, array[t.bytes((select requested from forged))]) ->> 'status', 'ok', 'scenario 13: a request that nobody made is a fact too');
reset session authorization;
select set_eq($$ select kind, terminal_id, user_id from pos.exception where detail ->> 'number' = 'C1-M000002' $$,
              format($$ values ('request_unknown', %1$L::uuid, %2$L::uuid), ('without_right:caisse_cashout', %1$L, %2$L) $$, t.id('C1'), t.id('clerk')),
              'scenario 13: it gives no right, and till and person are named');
select is((select kind || ' ' || terminal_id || ' ' || user_id from pos.exception where detail ->> 'number' = 'C1-M000001'), format('without_right:caisse_cashout %s %s', t.id('C1'), t.id('clerk')),
          'scenario 13: that stands as an exception naming till and person');
select is(t.balance('512'), 6000::numeric, 'scenario 13: applied as far as it is true');
