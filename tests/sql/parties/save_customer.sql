select * from no_plan();

select t.till();
create function t.customer(p_name text, p_phone text, p_more jsonb default '{}') returns uuid language sql as $$
    select parties.save_customer(t.id(p_name), jsonb_build_object('first_name', p_name, 'last_name', 'Exemple', 'phone', p_phone) || p_more);
$$;

select t.customer('Amina', '0550 00 00 01', '{"allergies": "Noix", "customer_type": "vip"}');
select is((select phone_key from parties.customer), '0550000001', 'CUS-3: a phone is its digits');
select is(parties.do_phone_key(p), '0550000001', 'CUS-3: written ' || p)
  from unnest(array['0550-00-00-01', '05 50.00.00.01', '+213 550 00 00 01', '00213550000001', '٠٥٥٠٠٠٠٠٠١']) as p;
select is(parties.do_phone_key('+33 6 00 00 00 01'), '33600000001', 'CUS-3: another country keeps its own');
select throws_ok($$ select t.customer('Lila', '+213550000001') $$, 'FM004', 'parties.phone_taken', 'CUS-3: one phone, one customer');
select lives_ok($$ select t.customer('Amina', '0550000001', '{"notes": "Sonne deux fois"}') $$, 'the same uuid again is a change');
select is((select allergies || notes from parties.customer), 'NoixSonne deux fois', 'and a field left out keeps its value');
select throws_ok($$ select t.customer('X', '0550000002') $$, 'FM004', 'parties.name_required', 'a name has two letters');
select throws_ok($$ select t.customer('Lila', '055') $$, 'FM004', 'parties.phone_format', 'a phone has ten digits');
select throws_ok($$ select t.customer('Lila', '0550000002', '{"customer_type": "king"}') $$, '23514', null, 'a type is one of four');
select t.customer('Amina', '0550000001', '{"is_active": false}');
select lives_ok($$ select t.customer('Lila', '0550000001') $$, 'CUS-1: the phone of who left is free');
select is((select count(*)::int from audit.log where act = 'parties.save_customer'), 4, 'DEF-44: every change is audited');

create temp table since as select pos.changes(t.id('C1'), null) as a;
select is((select jsonb_array_length(a -> 'customers') from since), 2, 'tills read customers, also who left');
select is((select c - 'id' from since, jsonb_array_elements(a -> 'customers') c where c ->> 'id' = t.id('Amina')::text),
          '{"first_name": "Amina", "last_name": "Exemple", "phone": "0550000001", "phone_key": "0550000001", "type": "vip", "allergies": "Noix", "balance": 0, "limit": 0, "active": false}'::jsonb,
          'as payloads.md says');

-- The till's fact.
select t.send(t.opened());
create function t.made(p_name text, p_phone text) returns jsonb language sql as $$
    select t.fact2('customer.created', 'clerk', jsonb_build_object('customer', t.id(p_name), 'first_name', p_name, 'last_name', p_name, 'phone', p_phone));
$$;
select t.send(t.made('Karim', '0660 00 00 01'));
select is((select first_name || phone_key from parties.customer where customer_id = t.id('Karim')), 'Karim0660000001', 'a customer made at the counter is one');
select is(t.exceptions(), '', 'with nothing to look at');
select t.send(t.made('Karima', '+213 660 00 00 01'));
select is((select duplicate_of from parties.customer where customer_id = t.id('Karima')), t.id('Karim'), 'CUS-3: a phone already taken makes a duplicate');
select is(t.exceptions(), 'duplicate_customer', 'CUS-3: and a manager is told');
select is((select c ->> 'active' from jsonb_array_elements(pos.changes(t.id('C1'), null) -> 'customers') c where c ->> 'id' = t.id('Karima')::text), 'false',
          'CUS-1: a duplicate is nobody to choose');
select t.send(t.made('Sans', ''), t.made('Numéro', ''));
select is((select count(*)::int from parties.customer where phone_key = '' and duplicate_of is null), 2, 'no phone is nobody''s phone');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
