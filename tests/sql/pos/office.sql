select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 100, 20);
select t.send(t.opened(100000));
create temp table a as select t.ticket(array[t.line('Makrout', 3000, 5000, 1000, p_reason => 'Lot')], p_actor => 'manager') as fact;
select t.send((select fact from a));
select t.send(t.ticket(p_returns => array[t.back((select fact from a), 1000)], p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "Cassé"}'));
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], p_actor => 'nobody'));
create temp table z as select t.closed(114000, 114000) as fact;
select t.send((select fact from z));

-- v_sale
select is((select jsonb_agg(jsonb_build_array(number, kind, paid, methods) order by number) from pos.v_sale),
          '[["C1-000001", "sale", 135.00, "Espèces"], ["C1-000002", "refund", -45.00, "Espèces"], ["C1-000003", "sale", 50.00, "Espèces"]]'::jsonb,
          'spec 3.7: the office lists every ticket, its kind, amount and means');
select is((select cashier || '/' || terminal from pos.v_sale where number = 'C1-000001'), 'Gérante/Caisse 1', 'who and where');
select is((select count(*)::int from pos.v_sale_product where product_id = t.id('Makrout')), 3, 'a product''s tickets are those that sold it or took it back');

-- read_paper
select is(pos.read_paper((select (fact ->> 'id')::uuid from a)) ->> 'payload', (select fact::text from a), 'anchors 17: a ticket''s paper is made of its own bytes');
select is(pos.read_paper((select (fact ->> 'id')::uuid from a)) #>> '{terminal,code}', 'C1', 'and says of which till');
select is((pos.read_paper(t.id('s1')) ->> 'payload')::jsonb ->> 'kind', 'session.closed', 'anchors 30: a closing''s paper is made of the stored fact');
select is(pos.read_paper(gen_random_uuid()), '{}'::jsonb, 'what is neither has none');

-- report_figures
select is(pos.report_figures(core.business_day(now()), core.business_day(now())),
          pos.read_figures(t.id('C1'), t.id('manager'), core.business_day(now()), core.business_day(now())), 'spec 3.7: office and till show the same figures');

-- v_session
select is((select jsonb_build_array(number, state, counted, expected, sales, sold, opened_by) from pos.v_session),
          '["C1-Z000001", "closed", 1140.00, 1140.00, 2, 140.00, "Vendeuse 1"]'::jsonb, 'CASH-12: a session with its count and sales');

-- settle_exception
create temp table x as select exception_id as id, kind, terminal, number from pos.v_exception where kind = 'without_right:ventes_pos';
select is((select terminal || number from x), 'Caisse 1C1-000003', 'what a rule disliked is listed for the office');
select pos.settle_exception(t.id('act'), (select id from x), ' Vu ');
select pos.settle_exception(t.id('act'), (select id from x), 'Encore');
select is((select note || is_resolved from pos.v_exception where exception_id = (select id from x)), 'Vutrue', 'explained once, with a note');
select is((select count(*)::int from audit.log where act = 'pos.resolve_exception'), 1, 'DEF-44: audited once');
select throws_ok(format('select pos.settle_exception(%L, 0, %L)', t.id('act2'), ''), 'FM003', 'pos.unknown_exception', 'an unknown one says so');

-- Who may.
insert into auth.login (role_name, kind, user_id) values ('t_clerk', 'fm_office', t.id('clerk'));
select auth.create_login('t_clerk', null);
grant usage on schema t, public to t_clerk;
grant select on a, x to t_clerk;
set local session authorization t_clerk;
select is((select count(*)::int from pos.v_sale) + (select count(*)::int from pos.v_sale_product) + (select count(*)::int from pos.v_exception)
          + (select count(*)::int from pos.v_sale_cashier) + (select count(*)::int from pos.v_sale_terminal)
          + (select count(*)::int from pos.v_sale_choice), 0, 'ADM-3: lists of tickets take ventes_historique');
select throws_ok('select pos.report_figures(current_date, current_date)', 'FM001', 'core.not_allowed', 'ADM-3: figures take ventes_rapports');
select throws_ok(format('select pos.read_paper(%L)', (select fact ->> 'id' from a)), 'FM001', 'core.not_allowed', 'ADM-3: papers take their right');
select throws_ok(format('select pos.settle_exception(%L, %s, %L)', t.id('act3'), (select id from x), ''), 'FM001', 'core.not_allowed', 'ADM-3: so does explaining');
reset session authorization;
