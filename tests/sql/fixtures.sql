-- What tests share: a shop with people, products and a till, and a way to send facts. Rolled back after each file.
set local client_min_messages = warning;
create schema t;
set local search_path = public, t;

-- Our domains are numbers to pgTAP.
create function t.is(numeric, numeric, text) returns text language sql as $$ select public.is($1::numeric, $2::numeric, $3) $$;
create function t.is(int, int, text) returns text language sql as $$ select public.is($1::numeric, $2::numeric, $3) $$;
create function t.is(bigint, bigint, text) returns text language sql as $$ select public.is($1::numeric, $2::numeric, $3) $$;

create function t.id(p_name text) returns uuid language sql immutable as $$ select md5(p_name)::uuid $$;
create function t.comptoir() returns uuid language sql as $$ select '018f0000-0000-7000-8000-000000000011'::uuid $$;
create function t.magasin() returns uuid language sql as $$ select '018f0000-0000-7000-8000-000000000012'::uuid $$;
create function t.local() returns uuid language sql as $$ select '018f0000-0000-7000-8000-000000000013'::uuid $$;

create function t.product(p_name text, p_price numeric, p_type text default 'finished', p_base text default 'pièce',
                          p_sale text default null, p_resold boolean default false) returns uuid language sql as $$
    select catalogue.save_product(t.id(p_name), jsonb_build_object('type', p_type, 'name', p_name, 'base_unit', p_base,
        'sale_unit', coalesce(p_sale, p_base), 'price', p_price, 'can_be_purchased', p_resold));
$$;

create function t.receive(p_name text, p_quantity numeric, p_cost numeric, p_place uuid default t.comptoir()) returns void language sql as $$
    select stock.receive_goods(gen_random_uuid(), p_place,
        jsonb_build_array(jsonb_build_object('product', t.id(p_name), 'quantity', p_quantity, 'unit_cost', p_cost)));
$$;

create function t.issue(p_name text, p_quantity numeric, p_place uuid) returns void language sql as $$
    select stock.do_post(array[row (t.id(p_name), p_place, 'sortie', -p_quantity, null, null, 'test', gen_random_uuid(),
        gen_random_uuid(), 'issued', now(), null, '')::stock.posting]);
$$;

create type t.place_level as (quantity numeric, value numeric, deficit numeric);
create function t.level(p_name text, p_place uuid default t.comptoir()) returns t.place_level language sql as $$
    select quantity, value, deficit from stock.balance where product_id = t.id(p_name) and location_id = p_place;
$$;

create function t.pmp(p_name text) returns numeric language sql as $$ select pmp from stock.cost where product_id = t.id(p_name) $$;

-- One till C1 with its journal, a clerk and a manager.
create function t.till() returns uuid language plpgsql as $$
begin
    perform auth.create_user(t.id('clerk'), 'clerk', 'Vendeuse 1', 'Vendeuse');
    perform auth.create_user(t.id('manager'), 'manager', 'Gérante', 'Gérante');
    perform auth.enrol_terminal(t.id('C1'), 'C1', 'Caisse 1', 'Comptoir');
    perform pos.attach(t.id('C1'), t.id('journal'), 'test', 1);
    return t.id('C1');
end $$;

create sequence t.serial;

create function t.bytes(p_fact jsonb) returns bytea language sql as $$ select convert_to(p_fact::text, 'UTF8') $$;

create function t.fact(p_kind text, p_actor text, p_body jsonb, p_at timestamptz default clock_timestamp()) returns jsonb language sql as $$
    select jsonb_build_object('v', 1, 'id', gen_random_uuid(), 'kind', p_kind, 'at', p_at, 'actor', t.id(p_actor)) || p_body;
$$;

create function t.opened(p_opening bigint default 0, p_session text default 's1', p_actor text default 'clerk') returns jsonb language sql as $$
    select t.fact('session.opened', p_actor, jsonb_build_object('session', t.id(p_session),
        'register', (select register_id from cash.register where name = 'Comptoir'), 'number', 'C1-Z000001', 'serial', 1,
        'opening', p_opening, 'proposed', null, 'count', '{}'::jsonb, 'remark', ''));
$$;

create function t.closed(p_counted bigint, p_expected bigint, p_reason text default '', p_actor text default 'clerk') returns jsonb language sql as $$
    select t.fact('session.closed', p_actor, jsonb_build_object('session', t.id('s1'), 'number', 'C1-Z000001', 'serial', 1,
        'counted', p_counted, 'count', '{}'::jsonb, 'expected', p_expected, 'difference', p_counted - p_expected,
        'reason', p_reason, 'sales', 0, 'sales_total', 0, 'cash_in', 0, 'cash_out', 0));
$$;

-- A sale of one line; price in centimes, quantity in thousandths of the sale unit.
create function t.sale(p_name text, p_quantity bigint, p_price bigint, p_base bigint default null, p_actor text default 'clerk',
                       p_unit text default 'pièce', p_discount int default 0, p_at timestamptz default clock_timestamp(),
                       p_session text default 's1') returns jsonb language sql as $$
    select t.fact('sale.completed', p_actor, jsonb_build_object('session', t.id(p_session), 'number', 'C1-' || lpad(n::text, 6, '0'),
        'series', 'T', 'serial', n, 'customer', null, 'subtotal', gross, 'discount', gross - total, 'total', total,
        'lines', jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'product', t.id(p_name), 'name', p_name,
            'qty', p_quantity, 'unit', p_unit, 'base_qty', coalesce(p_base, p_quantity), 'list_price', p_price,
            'price', p_price, 'discount', p_discount, 'total', total, 'note', '')),
        'payments', jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'method', 'cash', 'received', total,
            'amount', total, 'change', 0))), p_at)
      from (select nextval('t.serial') as n, round(p_quantity * p_price / 1000.0)::bigint as gross,
                   round(p_quantity * p_price * (10000 - p_discount) / 10000000.0)::bigint as total) x;
$$;

-- Sends facts as the next ones of the journal.
create function t.send(variadic p_facts jsonb[]) returns jsonb language sql as $$
    select pos.ingest(t.id('C1'), (select last_seq + 1 from pos.journal where terminal_id = t.id('C1')),
                      (select array_agg(t.bytes(f) order by n) from unnest(p_facts) with ordinality as u (f, n)));
$$;

create function t.balance(p_account text) returns numeric language sql as $$ select accounting.do_balance(p_account, null) $$;
create function t.exceptions() returns text language sql as $$ select coalesce(string_agg(distinct kind, ',' order by kind), '') from pos.exception $$;
