select * from no_plan();

select t.till();
select t.second_till();
select auth.create_user(t.id('boss'), 'boss', 'Patronne', 'Administrateur');
select t.send(t.opened(1000000));
create function t.asked(p_id text, p_kind text, p_amount numeric, p_more jsonb default '{}', p_by text default 'manager', p_drawer text default 'Comptoir') returns uuid language sql as $$
    select cash.do_ask(t.id(p_by), t.id(p_id), jsonb_build_object('kind', p_kind, 'amount', p_amount,
        'register', (select register_id from cash.register where name = p_drawer)) || p_more);
$$;
create sequence t.m;
create function t.did(p_kind text, p_request text, p_amount bigint, p_more jsonb default '{}', p_actor text default 'clerk') returns jsonb language sql as $$
    select t.fact2(p_kind, p_actor, jsonb_build_object('movement', t.id('m' || n), 'number', 'C1-M' || lpad(n::text, 6, '0'), 'serial', n,
        'amount', p_amount, 'detail', '', 'request', t.id(p_request)) || p_more) from nextval('t.m') n;
$$;
create function t.became(p_request text) returns text language sql as $$
    select concat_ws(' ', r.state, m.kind, m.direction, m.amount, m.reason) from cash.request r left join cash.movement m using (movement_id) where r.request_id = t.id(p_request);
$$;

-- CASH-8, CASH-9, CASH-10: the clerk confirms what somebody with the right asked for.
select t.asked('bank', 'bank', 3000);
select t.send(t.did('cash.banked', 'bank', 300000));
select is(t.became('bank'), 'done cashout out 3000.00 ', 'CASH-8: a deposit asked for is done with its movement');
select is(t.balance('512'), 3000::numeric, 'CASH-8: and in the bank''s account');
select is((select closed_by from cash.request), t.id('clerk'), 'it is known who did it');
select is(t.exceptions(), '', 'the request is the right: the clerk needs none');
select t.asked('taxi', 'expense', 250, '{"category": "transport", "note": "Taxi"}');
select t.send(t.did('expense.paid', 'taxi', 25000, '{"category": "transport", "detail": "Taxi"}'));
select is(t.became('taxi'), 'done expense out 250.00 ', 'CASH-9: an expense');
select is(t.balance('625'), 250::numeric, 'CASH-9: on its category''s account');
select t.asked('plus', 'adjustment', 100, '{"direction": "in", "reason": "Oubli de mars"}', 'boss');
select t.send(t.did('cash.moved', 'plus', 10000, '{"direction": "in", "category": "adjustment", "reason": "Oubli de mars"}'));
select is(t.became('plus'), 'done adjustment in 100.00 Ajustement de caisse – Oubli de mars', 'CASH-10: an adjustment has its reason');
select is(t.balance('758'), -100::numeric, 'CASH-10: and an entry: 530 / 758');
select t.asked('less', 'adjustment', 40, '{"direction": "out", "reason": "Double saisie"}', 'boss');
select t.send(t.did('cash.moved', 'less', 4000, '{"direction": "out", "category": "adjustment", "reason": "Double saisie"}'));
select is(t.balance('658'), 40::numeric, 'CASH-10: out, 658 / 530');
select is((select journal from accounting.entry where source_id = t.id('m4')), 'CA', 'CASH-10: in the journal of the tills');
select is(t.exceptions(), '', 'nothing to look at');
select is(cash.do_expected(t.id('s1')), 10000 - 3000 - 250 + 100 - 40::numeric, 'CASH-2: the drawer expects all of it');
select is(t.balance('530'), cash.do_expected(t.id('s1')), 'CASH-2: and its account says the same');
select set_config('t.fact', t.did('cash.banked', 'bank2', 1000)::text, true);
select t.asked('bank2', 'bank', 10);
select t.send(current_setting('t.fact')::jsonb);
select throws_ok($$ select cash.do_withdraw_request(t.id('manager'), gen_random_uuid(), t.id('bank2'), 'Trop tard') $$, 'FM002', 'cash.request_closed', 'what is done is no longer withdrawn');

-- Facts are never refused.
select t.asked('gone', 'bank', 20);
select cash.do_withdraw_request(t.id('manager'), gen_random_uuid(), t.id('gone'), 'Changé d''avis');
select t.send(t.did('cash.banked', 'gone', 2000));
select is(t.dislikes(), 'request_withdrawn', 'withdrawn meanwhile');
select is((select state from cash.request where request_id = t.id('gone')), 'withdrawn', 'it stays withdrawn');
select t.send(t.did('cash.banked', 'bank', 300000));
select is(t.dislikes(), 'request_done_twice', 'done already');
select is((select count(*)::int from cash.movement where request_id = t.id('bank')), 2, 'both are in the drawer''s movements');
select is((select movement_id from cash.request where request_id = t.id('bank')), t.id('m1'), 'the first did it');
select t.asked('more', 'bank', 20);
select t.send(t.did('cash.banked', 'more', 2001));
select is(t.dislikes(), 'request_differs,without_right:caisse_cashout', 'another amount: nobody had asked for that');
select is(t.became('more'), 'done cashout out 20.01 ', 'it is done, for what left the drawer');
select t.asked('other', 'bank', 20);
select t.send(t.did('expense.paid', 'other', 2000, '{"category": "divers"}', 'manager'));
select is(t.dislikes(), 'request_differs', 'another kind, by who may by himself');
select t.asked('taxi2', 'expense', 20, '{"category": "transport"}');
select t.send(t.did('expense.paid', 'taxi2', 2000, '{"category": "divers"}', 'manager'));
select is(t.dislikes(), 'request_differs', 'another category');
select t.asked('there', 'bank', 20, '{}', 'manager', 'Tiroir 2');
select t.send(t.did('cash.banked', 'there', 2000, '{}', 'manager'));
select is(t.dislikes(), 'request_differs', 'another drawer');
select t.send(t.did('cash.banked', 'nowhere', 2000));
select is(t.dislikes(), 'request_unknown,without_right:caisse_cashout', 'one that does not exist gives no right');
select t.asked('forged', 'bank', 20, '{}', 'clerk');
select t.send(t.did('cash.banked', 'forged', 2000));
select is((select string_agg(kind || ' ' || terminal_id || ' ' || user_id, ',') from pos.exception where resolved_at is null),
          format('without_right:caisse_cashout %s %s', t.id('C1'), t.id('clerk')), 'nor one of somebody without the right: the exception names till and person');
select t.dislikes();
select t.send(t.fact2('cash.moved', 'manager', jsonb_build_object('movement', gen_random_uuid(), 'number', 'C1-M000999', 'serial', 999, 'amount', 100,
    'direction', 'in', 'category', 'adjustment', 'reason', 'Seule', 'detail', '')));
select is(t.dislikes(), 'without_right:comptabilite_tresorerie', 'CASH-10: without a request an adjustment takes the treasury''s right');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
select is(t.balance('530'), cash.do_expected(t.id('s1')), 'CASH-2: drawer and ledger agree whatever happened');
