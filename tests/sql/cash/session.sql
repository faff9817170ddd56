select plan(17);

select t.till();
select t.product('Makrout', 50);

select t.send(t.opened(1145000));
select is(t.balance('530'), 11450.00::numeric, 'CASH-1: the first float is in the books');
select is(t.balance('101'), -11450.00::numeric, 'and came from the owner');
select is(pos.attach(t.id('C1'), t.id('journal'), 'test', 1) #>> '{session,number}', 'C1-Z000001', 'a till that comes back learns its open session');
select throws_ok($$ insert into cash.session (session_id, register_id, terminal_id, number, opened_at, opening)
                    select gen_random_uuid(), register_id, t.id('C1'), 'x', now(), 0 from cash.register $$,
                 '23505', null, 'CASH-4, DEF-5: one open session per drawer');

select t.send(t.sale('Makrout', 2000, 5000));
-- Scenario 9: close the till with −120.
select t.send(t.closed(1143000, 1155000, 'Rendu en trop'));
select is((select difference from cash.session), -120.00::numeric, 'scenario 9: the difference is stored');
select is((select reason from cash.session), 'Rendu en trop', 'scenario 9, DEF-26: with its reason');
select is((select expected from cash.session), 11550.00::numeric, 'CASH-2: expected = initial + in − out');
select is(t.balance('658'), 120.00::numeric, 'scenario 9: ledger 658');
select is(t.balance('530'), 11430.00::numeric, 'the drawer''s account is what was counted');
select is((select state from cash.session), 'closed', 'the session is closed');
select is(t.exceptions(), '', 'nothing to look at');
select is(pos.attach(t.id('C1'), t.id('journal'), 'test', 1) ->> 'last_counted', '1143000', 'CASH-1: the next opening proposes the last count');

-- A second opening of a drawer still open.
select t.send(t.opened(1143000, 's2'));
select t.send(t.opened(1100000, 's3'));
select is((select state from cash.session where session_id = t.id('s2')), 'abandoned', 'a second opening abandons the first');
select is(t.exceptions(), 'session_abandoned', 'and says so');
select is(t.balance('530'), 11000.00::numeric, 'the books follow what was counted');
delete from pos.exception;

select t.send(t.closed(1, 1));
select is(t.exceptions(), 'difference_without_reason,difference_without_right,expected_differs,session_not_open',
          'CASH-3: closing a closed session with another sum is listed, never refused');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
