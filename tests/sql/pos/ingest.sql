select plan(31);

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 100, 20);

select is(t.send(t.opened(100000)) ->> 'status', 'ok', 'a session opening is taken');
select is((select opening from cash.session), 1000.00::numeric, 'CASH-1: with its float');

-- Scenario 1: 2 × 50 with 200 received: change 100.
create temp table sold as
select jsonb_set(jsonb_set(f, '{payments,0,received}', '20000'), '{payments,0,change}', '10000') as fact from t.sale('Makrout', 2000, 5000) f;
select is(t.send((select fact from sold)) ->> 'last_seq', '2', 'scenario 1: the sale is acknowledged');
select is((select total from pos.sale), 100.00::numeric, 'scenario 1: the sale stands at its total');
select is((select change from pos.payment), 100.00::numeric, 'scenario 1: change 100');
select is((t.level('Makrout')).quantity, 98::numeric, 'scenario 1: stock −2');
select is((t.level('Makrout')).value, 1960::numeric, 'scenario 1: its value leaves with it');
select is((select amount from cash.movement), 100.00::numeric, 'POS-14, scenario 1: movement +100');
select is(t.balance('701'), -100.00::numeric, 'scenario 1, DEF-2: ledger 100');
select is(t.balance('530'), 1100.00::numeric, 'scenario 1: the till''s account');
select is((select unit_cost from pos.sale_line), 20::numeric, 'KPI-3: cost frozen on the line');
select is(t.exceptions(), '', 'nothing for the manager to look at');

select is(pos.ingest(t.id('C1'), 2, array[t.bytes((select fact from sold))]) ->> 'status', 'ok', 'a repeated batch is acknowledged');
select is((select count(*)::int from pos.sale), 1, 'PAY-10: and not applied again');
select is((t.level('Makrout')).quantity, 98::numeric, 'nor is its stock');

select is(pos.ingest(t.id('C1'), 9, array[t.bytes(t.sale('Makrout', 1000, 5000))]) ->> 'status', 'gap', 'a gap is told');
select is(pos.ingest(t.id('C1'), 2, array[t.bytes(t.sale('Makrout', 1000, 5000))]) ->> 'status', 'diverged', 'other bytes at a known place are told');
select is((select last_seq::int from pos.journal), 2, 'and neither changes anything');
select is(t.exceptions(), 'journal_diverged', 'a cloned journal is listed');
delete from pos.exception;

select is(t.send(t.sale('Makrout', 1000, 5000), '{"v": 1, "kind": "sale.completed", "id": "x"}', t.sale('Makrout', 1000, 5000)) ->> 'quarantined',
          '1', 'one bad fact goes to quarantine');
select is((select count(*)::int from pos.sale), 3, 'and the rest goes on');
select is(pos.ingest(t.id('C1'), 6, array['\xff00ff'::bytea]) ->> 'quarantined', '1', 'bytes that are no text too');
select is(t.send('{"v": 1, "kind": "moon.landed"}', '{"v": 99, "kind": "sale.completed"}') ->> 'quarantined', '2', 'and what this version does not know');
select is((select count(*)::int from pos.event), 8, 'every fact is kept as it came');

-- Partly known batch: what is known is skipped, the rest applied.
create temp table more as select t.sale('Makrout', 1000, 5000) as a, t.sale('Makrout', 1000, 5000) as b;
select t.send((select a from more));
select is(pos.ingest(t.id('C1'), 9, array[t.bytes((select a from more)), t.bytes((select b from more))]) ->> 'last_seq', '10', 'an overlap is skipped');
select is((select count(*)::int from pos.sale), 5, 'and its new part applied');

-- The hash chain is the till's own.
select is((select hash from pos.event where seq = 1),
          (select sha256(decode(repeat('00', 32), 'hex') || uuid_send(t.id('journal')) || int8send(1) || payload) from pos.event where seq = 1),
          'the server chains as the till does');

-- A server restored from a backup knows less; the till sends again and the books are equal.
create temp table facts as select seq, payload from pos.event;
savepoint restored;
delete from pos.payment where sale_id in (select sale_id from pos.sale where seq > 2);
delete from pos.sale_line where sale_id in (select sale_id from pos.sale where seq > 2);
delete from pos.sale where seq > 2;
alter table accounting.entry_line disable trigger immutable;
alter table accounting.entry disable trigger immutable;
delete from accounting.entry_line where entry_id in (select entry_id from accounting.entry where source_kind = 'pos.sale' and source_id not in (select sale_id from pos.sale));
delete from accounting.entry where source_kind = 'pos.sale' and source_id not in (select sale_id from pos.sale);
delete from cash.movement where source_id not in (select sale_id from pos.sale);
delete from stock.movement where source_kind = 'pos.sale' and source_id not in (select sale_id from pos.sale);
update stock.balance set quantity = 98, value = 1960;
delete from pos.quarantine;
delete from pos.event where seq > 2;
update pos.journal set last_seq = 2, last_hash = (select hash from pos.event where seq = 2);
select is(pos.ingest(t.id('C1'), 9, (select array_agg(payload order by seq) from facts where seq >= 9)) ->> 'last_seq', '2', 'a restored server says what it knows');
select is(pos.ingest(t.id('C1'), 3, (select array_agg(payload order by seq) from facts where seq >= 3)) ->> 'last_seq', '10', 'and takes the missing ones again');
select is((t.level('Makrout')).quantity, 94::numeric, 'stock equals the journal again');
select is(t.balance('701'), -300.00::numeric, 'and so does the ledger');
