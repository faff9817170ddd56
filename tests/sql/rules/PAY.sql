select * from no_plan();

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 1000, 20);
select t.send(t.opened(100000));
select parties.save_customer(t.id('hotel'), '{"first_name": "Hôtel", "last_name": "Exemple", "phone": "0550 00 00 11", "customer_type": "corporate", "credit_limit": 300}');

-- PAY-3: payments are rows, each way on its account.
select t.send(t.ticket(array[t.line('Makrout', 20000, 5000)], array[t.paid('cash', 30000), t.paid('card', 40000), t.paid('cheque', 20000), t.paid('transfer', 10000)]));
select is((select count(*)::int from pos.payment), 4, 'PAY-3: every payment is a row');
select is(row (t.balance('530'), t.balance('5113'), t.balance('5112'), t.balance('512'), t.balance('701'))::text, '(1300.00,400.00,200.00,100.00,-1000.00)',
          'PAY-3: cash, card, cheque and transfer each on their account');
select is((select amount from cash.movement order by ctid desc limit 1), 300::numeric, 'PAY-3: only cash enters the drawer');
select is(t.dislikes(), '', 'PAY-3: nothing to look at');

-- PAY-1, PAY-2, PAY-6: what a customer owes.
select t.send(t.ticket(array[t.line('Makrout', 5000, 5000)], array[t.paid('account', 25000)], p_more => jsonb_build_object('customer', t.id('hotel'))));
select is(t.owed('411', t.id('hotel')), 250::numeric, 'PAY-1: what is paid later is owed on the customer''s account');
select is((select balance from parties.customer where customer_id = t.id('hotel')), 250::numeric, 'PAY-2: the balance follows');
select is((select c ->> 'balance' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'customers') c), '25000', 'PAY-2: and tills read it');
select is(t.dislikes(), '', 'PAY-1: within the limit');
select t.send(t.ticket(array[t.line('Makrout', 2000, 5000)], array[t.paid('account', 10000)], p_more => jsonb_build_object('customer', t.id('hotel'))));
select is(t.dislikes(), 'account_over_limit', 'PAY-2: beyond the limit a manager is told');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('account', 5000)], p_actor => 'manager', p_more => jsonb_build_object('customer', t.id('hotel'))));
select is(t.dislikes(), '', 'PAY-2: unless a manager sold');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('account', 5000)]));
select is(t.dislikes(), 'account_without_customer', 'PAY-2: nobody''s account is listed');
select t.send(t.fact2('account.settled', 'clerk', jsonb_build_object('number', 'C1-M000001', 'serial', 1, 'customer', t.id('hotel'), 'amount', 30000,
    'payments', jsonb_build_array(t.paid('cash', 20000), t.paid('cheque', 10000)))));
select is(t.owed('411', t.id('hotel')), 100::numeric, 'PAY-6: settling takes off what was paid');
select is((select balance from parties.customer where customer_id = t.id('hotel')), 100::numeric, 'PAY-6: from the balance too');
select is((select kind || amount || number from cash.movement order by ctid desc limit 1), 'settlement200.00C1-M000001', 'PAY-6: its cash enters the drawer, under its number');
select is(t.balance('5112'), 300::numeric, 'PAY-6: its cheque waits for the bank');
select is(t.dislikes(), '', 'PAY-6: nothing to look at');
select t.send(t.fact2('account.settled', 'clerk', jsonb_build_object('number', 'C1-M000002', 'serial', 2, 'customer', t.id('hotel'), 'amount', 15000,
    'payments', jsonb_build_array(t.paid('cash', 14000)))));
select is(t.dislikes(), 'total_differs', 'PAY-6: what was paid is what is booked, a difference is listed');
select is(t.owed('411', t.id('hotel')), -40::numeric, 'PAY-6: money in advance is a balance below zero');
select t.send(t.fact2('account.settled', 'clerk', jsonb_build_object('session', t.id('elsewhere'), 'number', 'C1-M000002', 'serial', 2, 'customer', gen_random_uuid(), 'amount', 100,
    'payments', jsonb_build_array(t.paid('cash', 100)))));
select is(t.dislikes(), 'account_without_customer,number_repeated,session_not_open', 'PAY-5, PAY-6: no session, a number taken, a customer unknown are listed');

-- PAY-10: the same fact twice.
create temp table once as select t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('account', 5000)], p_actor => 'manager', p_more => jsonb_build_object('customer', t.id('hotel'))) as fact;
select t.send((select fact from once));
select t.send((select fact from once));
select is((select balance from parties.customer where customer_id = t.id('hotel')), 10::numeric, 'PAY-10: the same ticket twice counts once');

-- PAY-11: vouchers are issued and used, never edited.
create temp table sold as select t.ticket(array[t.line('Makrout', 4000, 5000)]) as fact;
select t.send((select fact from sold));
select t.send(t.ticket(p_returns => array[t.back((select fact from sold), 4000)], p_payments => array[t.paid('voucher', -20000, 'C1-A000001')],
    p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "Allergie"}'));
select is(t.balance('4198'), -200::numeric, 'PAY-11: a voucher is owed to whoever carries it');
select is(pos.read_voucher(t.id('C1'), ' c1-a000001 ') - array['id', 'expires'], '{"status": "ok", "code": "C1-A000001", "left": 20000}'::jsonb, 'PAY-11: any till reads what it is worth');
select is(pos.read_voucher(t.id('C1'), 'C1-A000001') ->> 'expires', (core.business_day(now()) + 365)::text, 'PAY-11: for as long as the setting says');
select t.send(t.ticket(array[t.line('Makrout', 3000, 5000)], array[t.paid('voucher', 15000, 'C1-A000001')]));
select is(pos.read_voucher(t.id('C1'), 'C1-A000001') ->> 'left', '5000', 'PAY-11: part of it may be used');
select is(t.balance('4198'), -50::numeric, 'PAY-11: and is no longer owed');
select is(t.dislikes(), '', 'PAY-11: nothing to look at');
select is(pos.claim(t.id('C1'), t.id('clerk'), 'voucher', (select voucher_id from pos.voucher)) ->> 'status', 'granted', 'PAY-17: a voucher is claimed before it is used');
select t.second_till();
select is(pos.claim(t.id('C2'), t.id('clerk'), 'voucher', (select voucher_id from pos.voucher)) ->> 'status', 'held', 'PAY-17: by one till at a time');
select t.send_from('C2', t.ticket(array[t.line('Makrout', 2000, 5000)], array[t.paid('voucher', 10000, 'C1-A000001')], p_more => jsonb_build_object('number', 'C2-000001', 'serial', 1, 'session', t.id('c2'))));
select is(t.dislikes(), 'voucher_overspent', 'PAY-17: used beyond its worth, a manager is told');
select is(pos.read_voucher(t.id('C1'), 'C1-A000001') ->> 'status', 'used', 'PAY-17: and nothing is left of it');
select is(pos.claim(t.id('C1'), t.id('clerk'), 'voucher', (select voucher_id from pos.voucher)) ->> 'status', 'gone', 'PAY-17: nor to claim');
select t.send(t.ticket(array[t.line('Makrout', 2000, 5000)], array[t.paid('voucher', 10000, 'C9-A000009')]));
select is(t.dislikes(), 'voucher_unknown', 'PAY-11: a code nobody issued is listed');
-- It was issued by a till that speaks later.
select t.send(t.ticket(p_returns => array[t.back((select fact from sold), 1000)], p_payments => array[t.paid('voucher', -5000, 'C9-A000009')], p_kind => 'sale.refunded', p_actor => 'manager', p_more => '{"reason": "x"}'));
select is((select used from pos.voucher where code = 'C9-A000009'), 100::numeric, 'PAY-11: a use told before its issue counts');
select t.dislikes();
update pos.voucher set expires_on = core.business_day(now()) - 1, used = 0 where code = 'C9-A000009';
select is(pos.read_voucher(t.id('C1'), 'C9-A000009') ->> 'status', 'expired', 'PAY-11: past its day it says so');
select is(pos.read_voucher(t.id('C1'), 'nothing') ->> 'status', 'unknown', 'PAY-11: an unknown one too');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');

-- Rounding of cash.
select ops.set_setting(gen_random_uuid(), 'cash.rounding', '500');
select t.send(t.ticket(array[t.line('Makrout', 1000, 4800, 0, 0, 5000, 'Lot')], array[t.paid('cash', 5000)], p_actor => 'manager', p_more => '{"rounding": 200}'));
select is(t.balance('758'), -2::numeric, 'PAY-6: cash rounded up is a gain');
select t.send(t.ticket(array[t.line('Makrout', 1000, 4600, 0, 0, 5000, 'Lot')], array[t.paid('cash', 4500)], p_actor => 'manager', p_more => '{"rounding": -100}'));
select is(t.balance('658'), 1::numeric, 'PAY-6: cash rounded down is a charge');
select is(t.dislikes(), '', 'PAY-6: nothing to look at');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('cash', 1000)], p_more => '{"rounding": -4000}'));
select is(t.dislikes(), 'total_differs', 'PAY-6: rounding beyond the smallest coin is no rounding');

-- A way to pay is data.
select pos.save_payment_method(gen_random_uuid(), '{"key": "traite", "kind": "cheque", "name": "Traite", "account": "5112", "position": 9}');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('traite', 5000)]));
select is(t.balance('5112'), 350::numeric, 'PAY-3: a way to pay that the shop added is booked where it says');
select throws_ok($$ select pos.save_payment_method(gen_random_uuid(), '{"key": "cash", "kind": "card"}') $$, 'FM004', 'pos.method_kind', 'PAY-3: cash stays cash');
select throws_ok($$ select pos.save_payment_method(gen_random_uuid(), '{"key": "cash2", "kind": "cash", "name": "x"}') $$, 'FM004', 'pos.method_kind', 'PAY-3: and is one');
select throws_ok($$ select pos.save_payment_method(gen_random_uuid(), '{"key": "card", "account": "51"}') $$, 'FM010', 'accounting.not_a_detail_account', 'PAY-3: on a detail account');
select pos.save_payment_method(gen_random_uuid(), '{"key": "card", "is_active": false}');
select is((select m ->> 'active' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'methods') m where m ->> 'key' = 'card'), 'false', 'PAY-3: tills read the ways to pay');
select t.send(t.ticket(array[t.line('Makrout', 1000, 5000)], array[t.paid('shells', 5000)]));
select is(t.dislikes(), 'total_differs', 'PAY-3: a way nobody knows is listed');
select is(t.balance('471'), 50::numeric, 'PAY-3: and waits on the suspense account');
