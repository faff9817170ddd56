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

-- Payload version 2.
create function t.fact2(p_kind text, p_actor text, p_body jsonb, p_at timestamptz default clock_timestamp()) returns jsonb language sql as $$
    select t.fact(p_kind, p_actor, jsonb_build_object('v', 2, 'approval', null, 'session', t.id('s1')) || p_body, p_at);
$$;

-- A line of a ticket; price and list price in centimes, discounts in hundredths of a percent.
create function t.line(p_name text, p_quantity bigint, p_price bigint, p_discount int default 0, p_ticket_discount int default 0,
                       p_list bigint default null, p_reason text default '', p_approval uuid default null) returns jsonb language sql as $$
    select jsonb_build_object('id', gen_random_uuid(), 'product', t.id(p_name), 'name', p_name, 'qty', p_quantity, 'unit', 'pièce',
        'base_qty', p_quantity, 'list_price', coalesce(p_list, p_price), 'price', p_price, 'discount', p_discount,
        'ticket_discount', p_ticket_discount, 'note', '', 'reason', p_reason, 'approval', p_approval,
        'total', round(p_quantity::numeric * p_price * (10000 - p_discount) * (10000 - p_ticket_discount) / 100000000000.0)::bigint);
$$;

-- Part of a line of a ticket sent before that comes back.
create function t.back(p_ticket jsonb, p_quantity bigint, p_restock boolean default true, p_line int default 0) returns jsonb language sql as $$
    select jsonb_build_object('id', gen_random_uuid(), 'sale', p_ticket -> 'id', 'line', l -> 'id', 'number', p_ticket -> 'number',
        'product', l -> 'product', 'name', l -> 'name', 'qty', p_quantity, 'unit', l -> 'unit',
        'base_qty', (l ->> 'base_qty')::bigint * p_quantity / (l ->> 'qty')::bigint,
        'total', round((l ->> 'total')::numeric * p_quantity / (l ->> 'qty')::bigint)::bigint, 'restock', p_restock)
      from (select p_ticket -> 'lines' -> p_line as l) x;
$$;

create function t.paid(p_method text, p_amount bigint, p_voucher text default null) returns jsonb language sql as $$
    select jsonb_build_object('id', gen_random_uuid(), 'method', p_method, 'received', greatest(p_amount, 0), 'amount', p_amount,
                              'change', 0, 'reference', '', 'voucher', p_voucher);
$$;

-- A ticket of version 2; without payments all of it is cash.
create function t.ticket(p_lines jsonb[] default '{}', p_payments jsonb[] default null, p_returns jsonb[] default '{}',
                         p_kind text default 'sale.completed', p_actor text default 'clerk', p_more jsonb default '{}') returns jsonb language sql as $$
    select t.fact2(p_kind, p_actor, jsonb_build_object('number', 'C1-' || lpad(n::text, 6, '0'), 'series', 'T', 'serial', n, 'customer', null,
        'articles', 1, 'lines', to_jsonb(p_lines), 'returns', to_jsonb(p_returns), 'subtotal', gross, 'discount', gross - net,
        'returned', back, 'total', net - back, 'rounding', 0, 'reason', '', 'hold', null, 'of', null,
        'payments', to_jsonb(coalesce(p_payments, case when net = back then '{}' else array[t.paid('cash', net - back)] end))) || p_more)
      from (select nextval('t.serial') as n,
                   (select coalesce(sum(round((l ->> 'qty')::numeric * (l ->> 'price')::bigint / 1000)), 0)::bigint from unnest(p_lines) l) as gross,
                   (select coalesce(sum((l ->> 'total')::bigint), 0)::bigint from unnest(p_lines) l) as net,
                   (select coalesce(sum((r ->> 'total')::bigint), 0)::bigint from unnest(p_returns) r) as back) x;
$$;

-- Somebody lends a right on the spot.
create function t.approval(p_permission text, p_by text default 'manager') returns jsonb language sql as $$
    select t.fact2('approval.given', 'clerk', jsonb_build_object('by', t.id(p_by), 'permission', p_permission, 'what', 'essai',
        'reason', 'Geste commercial', 'method', 'pin'));
$$;

-- An order of these lines, for tomorrow; without payments nothing is left on it. p_fee: in centimes, for a delivery.
create sequence t.order_serial;
create function t.order(p_lines jsonb[], p_payments jsonb[] default '{}', p_fee bigint default null, p_more jsonb default '{}',
                        p_actor text default 'clerk', p_at timestamptz default clock_timestamp()) returns jsonb language sql as $$
    select t.fact2('order.created', p_actor, jsonb_build_object('number', 'C1-O' || lpad(n::text, 6, '0'), 'series', 'O', 'serial', n,
        'customer', null, 'name', 'Mme B.', 'phone', '0550 00 00 02', 'address', '',
        'service', case when p_fee is null then 'pickup' else 'delivery' end, 'due', p_at + interval '1 day',
        'zone', case when p_fee is not null then t.id('zone') end, 'zone_name', case when p_fee is null then '' else 'Kouba' end,
        'fee', coalesce(p_fee, 0), 'from_counter', false, 'note', '', 'lines', to_jsonb(p_lines), 'subtotal', gross,
        'discount', gross - net, 'goods', net, 'total', net + coalesce(p_fee, 0), 'amount', paid, 'payments', to_jsonb(p_payments)) || p_more, p_at)
      from (select nextval('t.order_serial') as n,
                   (select coalesce(sum(round((l ->> 'qty')::numeric * (l ->> 'price')::bigint / 1000)), 0)::bigint from unnest(p_lines) l) as gross,
                   (select coalesce(sum((l ->> 'total')::bigint), 0)::bigint from unnest(p_lines) l) as net,
                   (select coalesce(sum((p ->> 'amount')::bigint), 0)::bigint from unnest(p_payments) p) as paid) x;
$$;

-- Something that happened to an order; with payments it has the next paper of series M (p_serial: another till's).
create sequence t.paper_serial;
create function t.on_order(p_kind text, p_order jsonb, p_payments jsonb[] default '{}', p_more jsonb default '{}', p_actor text default 'manager',
                           p_till text default 'C1') returns jsonb language sql as $$
    select t.fact2(p_kind, p_actor, jsonb_build_object('order', p_order -> 'id', 'order_number', p_order -> 'number', 'name', p_order -> 'name',
        'total', p_order -> 'total', 'goods', p_order -> 'goods', 'fee', p_order -> 'fee', 'amount', paid, 'payments', to_jsonb(p_payments),
        'number', case when n is null then '' else p_till || '-M' || lpad(n::text, 6, '0') end, 'serial', coalesce(n, 0)) || p_more)
      from (select (select coalesce(sum((p ->> 'amount')::bigint), 0)::bigint from unnest(p_payments) p) as paid,
                   case when cardinality(p_payments) > 0 then case p_till when 'C1' then nextval('t.paper_serial') else 1 end end as n) x;
$$;

create function t.state(p_order jsonb) returns text language sql as $$ select state from orders.customer_order where order_id = (p_order ->> 'id')::uuid $$;
create function t.reserved() returns uuid language sql as $$ select '018f0000-0000-7000-8000-000000000015'::uuid $$;

-- Sends facts as the next ones of a till's journal.
create function t.send_from(p_till text, variadic p_facts jsonb[]) returns jsonb language sql as $$
    select pos.ingest(t.id(p_till), (select last_seq + 1 from pos.journal where terminal_id = t.id(p_till)),
                      (select array_agg(t.bytes(f) order by n) from unnest(p_facts) with ordinality as u (f, n)));
$$;
create function t.send(variadic p_facts jsonb[]) returns jsonb language sql as $$ select t.send_from('C1', variadic p_facts) $$;

-- A second till with a drawer of its own, opened.
create function t.second_till() returns uuid language plpgsql as $$
begin
    perform auth.enrol_terminal(t.id('C2'), 'C2', 'Caisse 2', 'Tiroir 2');
    perform pos.attach(t.id('C2'), t.id('journal2'), 'test', 2);
    perform t.send_from('C2', t.fact2('session.opened', 'clerk', jsonb_build_object('session', t.id('c2'), 'register',
        (select register_id from cash.register where name = 'Tiroir 2'), 'number', 'C2-Z000001', 'serial', 1, 'opening', 0)));
    return t.id('C2');
end $$;

create function t.balance(p_account text) returns numeric language sql as $$ select accounting.do_balance(p_account, null) $$;
create function t.owed(p_account text, p_subledger uuid) returns numeric language sql as $$ select accounting.do_balance(p_account, p_subledger) $$;
create function t.exceptions() returns text language sql as $$ select coalesce(string_agg(distinct kind, ',' order by kind), '') from pos.exception where resolved_at is null $$;
-- What there is to look at, which is then looked at.
create function t.dislikes() returns text language plpgsql as $$
declare
    v text := t.exceptions();
begin
    update pos.exception set resolved_at = now() where resolved_at is null;
    return v;
end $$;
