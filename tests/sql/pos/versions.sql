select * from no_plan();

-- A till of the first release goes on for ever: its facts post as they did.
select t.till();
select t.product('Makrout', 50);
select t.product('Limonade', 80, p_resold => true);
select t.receive('Makrout', 100, 20);
select t.receive('Limonade', 100, 60);
select is(t.send(
    t.opened(100000), t.sale('Makrout', 2000, 5000), t.sale('Limonade', 1000, 8000),
    t.fact('cash.moved', 'manager', jsonb_build_object('session', t.id('s1'), 'movement', gen_random_uuid(), 'direction', 'out', 'amount', 5000, 'reason', 'Pain')),
    t.fact('drawer.opened', 'clerk', jsonb_build_object('session', t.id('s1'), 'cause', 'sale')),
    t.fact('receipt.reprinted', 'clerk', jsonb_build_object('sale', gen_random_uuid(), 'copy', 1)),
    t.fact('cashier.changed', 'clerk', jsonb_build_object('from', null, 'to', t.id('clerk'), 'method', 'pin')),
    t.closed(113000, 113000)) ->> 'quarantined', '0', 'version 1: every kind is taken');
select is(t.exceptions(), '', 'version 1: with nothing to look at');
select is(row (t.balance('530'), t.balance('701'), t.balance('707'), t.balance('658'), t.balance('101'))::text, '(1130.00,-100.00,-80.00,50.00,-1000.00)', 'version 1: the same entries');
select is((select count(*)::int from accounting.entry_line l join accounting.entry e using (entry_id) where e.source_kind = 'pos.sale'), 4, 'version 1: two lines to a sale');
select is((select count(*)::int from cash.movement where kind = 'sale' and direction = 'in'), 2, 'version 1: one movement to a sale');
select is((select bool_and(reason is null and ticket_discount = 0 and approval_id is null) from pos.sale_line), true, 'version 1: what it did not know has its neutral value');
select is((select bool_and(kind = 'sale' and returned = 0 and rounding = 0) from pos.sale), true, 'version 1: a sale is a sale');
select is(pos.attach(t.id('C1'), t.id('journal'), 'test', 1) ->> 'last_counted', '113000', 'version 1: no deposit, the whole count is proposed');
select t.send(t.opened(113000, 's2'));
select t.send(t.sale('Makrout', 1000, 4000, p_actor => 'manager', p_session => 's2'));
select is(t.exceptions(), 'price_differs', 'version 1: nobody misses a reason it could not give');
