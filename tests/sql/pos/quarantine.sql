select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 100, 20);
select t.send(t.opened(100000));
create temp table sold as select t.sale('Makrout', 2000, 5000) as fact;
-- What no till of today writes: a session of a drawer that this database does not have, a ticket with half a number.
create temp table early as select t.fact2('session.opened', 'clerk', jsonb_build_object('session', t.id('later'), 'register', t.id('drawer'),
    'number', 'C1-Z000002', 'serial', 2, 'opening', 5000)) as fact;
select is(t.send((select fact from early), (select fact || '{"total": "1.5"}' from sold)) ->> 'quarantined', '2', 'neither can be applied');
select is(t.dislikes(), 'not_applied', 'and the manager is told');
update pos.exception set resolved_at = null;
select is((select string_agg(concat_ws(' ', detail ->> 'seq', detail ->> 'fact', detail ->> 'number'), ', ' order by detail ->> 'seq') from pos.exception),
          '2 session.opened C1-Z000002, 3 sale.completed C1-000001', 'which they are');
select is((select count(*)::int from pos.exception where user_id = t.id('clerk') and detail ->> 'why' <> ''), 2, 'whose, and why');
select pos.ingest(t.id('C1'), 4, array['\xff00ff'::bytea, '"words"'::bytea]);
select is((select count(*)::int from pos.exception where kind = 'not_applied'), 4, 'bytes that are no text, and words that are no fact, too');
select is((select string_agg(terminal || seq || fact, ' ' order by seq) from pos.v_quarantine), 'C12session.opened C13sale.completed C14 C15', 'the list says what waits');

select is(pos.apply_quarantined(gen_random_uuid()), '{"applied": 0, "left": 4}', 'as long as nothing changes nothing is applied');
select is((select count(*)::int from audit.log where act = 'pos.apply_quarantined'), 0, 'nor audited');
insert into cash.register (register_id, name) values (t.id('drawer'), 'Tiroir retrouvé');
select is(pos.apply_quarantined(gen_random_uuid()), '{"applied": 1, "left": 3}', 'once its cause is mended a fact is applied');
select is((select opening from cash.session where session_id = t.id('later')), 50.00::numeric, 'it counts');
select is((select count(*)::int from pos.exception where kind = 'not_applied' and resolved_at is null), 3, 'and is looked at no more');
select is(pos.apply_quarantined(gen_random_uuid()), '{"applied": 0, "left": 3}', 'once');
select is((select count(*)::int from audit.log where act = 'pos.apply_quarantined'), 1, 'which is audited');
