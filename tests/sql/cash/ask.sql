select * from no_plan();

select t.till();
select t.second_till();
select t.send(t.opened(1000000));
insert into auth.login (role_name, kind, user_id) values ('t_manager', 'fm_office', t.id('manager')), ('t_clerk', 'fm_office', t.id('clerk'));
select auth.create_login('t_manager', null), auth.create_login('t_clerk', null);
grant usage on schema t, public to t_manager, t_clerk;
create function t.wanted(p_kind text, p_amount numeric, p_more jsonb default '{}') returns jsonb language sql security definer as $$
    select jsonb_build_object('kind', p_kind, 'amount', p_amount, 'register', (select register_id from cash.register where name = 'Comptoir')) || p_more;
$$;

set local session authorization t_clerk;
select lives_ok($$ select auth.sign_in('test', '1') $$, 'the clerk signs in');
select throws_ok($$ select cash.ask(t.id('r0'), t.wanted('bank', 10)) $$, 'FM001', 'core.not_allowed', 'a deposit takes caisse_cashout');
select throws_ok($$ select cash.ask(t.id('r0'), t.wanted('expense', 10)) $$, 'FM001', 'core.not_allowed', 'an expense comptabilite_depenses_creer');
select throws_ok($$ select cash.ask(t.id('r0'), t.wanted('adjustment', 10)) $$, 'FM001', 'core.not_allowed', 'an adjustment comptabilite_tresorerie');
select throws_ok($$ select cash.ask(t.id('r0'), t.wanted('gift', 10)) $$, 'FM001', 'core.not_allowed', 'and what there is not, nothing less');
reset session authorization;

set local session authorization t_manager;
select lives_ok($$ select auth.sign_in('test', '1') $$, 'the manager signs in');
select is(cash.ask(t.id('r1'), t.wanted('bank', 5000, '{"note": "BNA", "direction": "in", "reason": ""}')), t.id('r1'), 'a deposit is asked for');
select is(cash.ask(t.id('r1'), t.wanted('bank', 9999)), t.id('r1'), 'the same uuid again is the first one');
select is(cash.ask(t.id('r2'), t.wanted('expense', 250, '{"category": "transport", "note": "Taxi"}')), t.id('r2'), 'an expense too');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('adjustment', 10, '{"direction": "in", "reason": "Appoint"}')) $$, 'FM001', 'core.not_allowed', 'CASH-10: the treasury is not the manager''s');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('bank', 0)) $$, 'FM004', 'cash.amount_range', 'more than nothing');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('bank', 0.005)) $$, 'FM004', 'cash.amount_range', 'in centimes');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('bank', 10, '{"amount": null}')) $$, 'FM004', 'cash.amount_range', 'an amount there must be');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('expense', 10, '{"category": "moon"}')) $$, 'FM003', 'cash.no_category', 'of a category there is');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('bank', 10, jsonb_build_object('register', gen_random_uuid()))) $$, 'FM003', 'cash.unknown_register', 'of a drawer there is');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('bank', 10, jsonb_build_object('note', repeat('x', 501)))) $$, 'FM004', 'cash.request_text', 'in few words');
select set_eq($$ select kind, direction, amount::numeric, note, asked_by_name, register_name, state from cash.v_request $$,
    $$ values ('bank', 'out', 5000::numeric, 'BNA', 'Gérante', 'Comptoir', 'asked'), ('expense', 'out', 250, 'Taxi', 'Gérante', 'Comptoir', 'asked') $$, 'the manager sees them');
reset session authorization;

-- The server's administrator keeps the treasury.
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('adjustment', 10, '{"reason": "x"}')) $$, 'FM004', 'cash.request_kind', 'CASH-10: in or out');
select throws_ok($$ select cash.ask(t.id('r3'), t.wanted('adjustment', 10, '{"direction": "in", "reason": " "}')) $$, 'FM004', 'cash.reason_needed', 'CASH-10: an adjustment says why');
select is(cash.ask(t.id('r3'), t.wanted('adjustment', 100, '{"direction": "in", "reason": "Oubli de mars"}')), t.id('r3'), 'CASH-10: an adjustment is asked for');
select is((select count(*)::int from audit.log where act = 'cash.ask'), 3, 'each is in the audit once');
set local session authorization t_manager;
select is((select count(*)::int from cash.v_request), 2, 'the manager does not see the treasury''s');
reset session authorization;
set local session authorization t_clerk;
select is((select count(*)::int from cash.v_request), 0, 'the clerk sees none');
select throws_ok($$ select cash.withdraw_request(gen_random_uuid(), t.id('r1'), 'x') $$, 'FM001', 'core.not_allowed', 'nor withdraws any');
reset session authorization;

-- What the till hears.
create function t.heard(p_till text, p_cursor jsonb default null) returns text language sql as $$
    select string_agg(concat_ws(' ', r ->> 'kind', r ->> 'direction', r ->> 'amount', r ->> 'category', r ->> 'by_name', r ->> 'state'), ', ' order by r ->> 'kind')
      from jsonb_array_elements(pos.changes(t.id(p_till), p_cursor) -> 'requests') r;
$$;
select is(t.heard('C1'), 'adjustment in 10000   asked, bank out 500000  Gérante asked, expense out 25000 transport Gérante asked', 'the till that holds the drawer hears of them');
select is(t.heard('C2'), null, 'another does not');
select throws_ok($$ insert into cash.request (request_id, register_id, kind, direction, amount) select gen_random_uuid(), register_id, 'bank', 'in', 1 from cash.register limit 1 $$,
                 '23514', null, 'a deposit never comes in');

-- Withdrawn.
set local session authorization t_manager;
select throws_ok($$ select cash.withdraw_request(t.id('w2'), t.id('r2'), ' ') $$, 'FM004', 'cash.reason_needed', 'withdrawing says why');
select lives_ok($$ select cash.withdraw_request(t.id('w2'), t.id('r2'), 'Payé par carte') $$, 'an expense is withdrawn');
select lives_ok($$ select cash.withdraw_request(t.id('w2'), t.id('r2'), 'Payé par carte') $$, 'the same uuid again is the first one');
select throws_ok($$ select cash.withdraw_request(t.id('w3'), t.id('r2'), 'Encore') $$, 'FM002', 'cash.request_closed', 'another comes too late');
select throws_ok($$ select cash.withdraw_request(t.id('w3'), t.id('r3'), 'x') $$, 'FM001', 'core.not_allowed', 'withdrawing takes the right asking took');
select is((select state || ' ' || closed_by_name || ' ' || closed_why from cash.v_request where kind = 'expense'), 'withdrawn Gérante Payé par carte', 'who and why are kept');
reset session authorization;
select throws_ok($$ select cash.withdraw_request(t.id('w3'), t.id('r9'), 'x') $$, 'FM003', 'cash.no_request', 'what there is');
select is((select count(*)::int from audit.log where act = 'cash.withdraw_request'), 1, 'in the audit once');
select is(t.heard('C1'), 'adjustment in 10000   asked, bank out 500000  Gérante asked', 'a till that starts hears of what is open only');
select ok(t.heard('C1', pos.changes(t.id('C1'), null) -> 'cursor') like '%expense out 25000 transport Gérante withdrawn%', 'one that knew it learns that it went');
select is((select version > 0 from ops.area_version where area = 'cash'), true, 'and is told at once');
