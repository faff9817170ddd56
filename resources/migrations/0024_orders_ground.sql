create schema orders;

-- ORD-6: these rows are the only way from one state to another. From '': how an order begins.
create table orders.transition (
    from_state text not null,
    event text not null,
    to_state text not null,
    permission text not null references auth.permission,
    primary key (from_state, event),
    unique (from_state, event, to_state)
);
insert into orders.transition values
    ('', 'create', 'in_production', 'commandes_creer_client'),
    ('', 'create_short', 'pending', 'commandes_creer_client'),
    ('', 'set_aside_pickup', 'waiting_for_pickup', 'commandes_creer_client'),
    ('', 'set_aside_delivery', 'ready_at_shop', 'commandes_creer_client'),
    ('pending', 'start', 'in_production', 'commandes_recevoir'),
    ('in_production', 'receive_pickup', 'waiting_for_pickup', 'commandes_recevoir'),
    ('in_production', 'receive_delivery', 'ready_at_shop', 'commandes_recevoir'),
    ('waiting_for_pickup', 'collect', 'delivered', 'commandes_encaisser'),
    ('waiting_for_pickup', 'hand_over', 'delivered', 'commandes_encaisser'),
    ('ready_at_shop', 'assign_paid', 'delivered', 'commandes_assigner_livreur'),
    ('ready_at_shop', 'assign_unpaid', 'delivered_unpaid', 'commandes_assigner_livreur'),
    ('delivered_unpaid', 'collect', 'delivered', 'commandes_encaisser'),
    ('delivered_unpaid', 'settle', 'delivered', 'caisse_paiement_dette'),
    ('pending', 'cancel', 'cancelled', 'commandes_annuler'),
    ('in_production', 'cancel', 'cancelled', 'commandes_annuler'),
    ('waiting_for_pickup', 'cancel', 'cancelled', 'commandes_annuler'),
    ('ready_at_shop', 'cancel', 'cancelled', 'commandes_annuler'),
    ('delivered_unpaid', 'cancel', 'cancelled', 'commandes_annuler');

-- Made for a named client, picked up or delivered later (spec sales 6.1). Name, phone, address, zone are as they were said.
create table orders.customer_order (
    order_id uuid primary key,
    terminal_id uuid not null references auth.terminal,
    number text not null,
    serial bigint not null,
    customer_id uuid,
    name text not null,
    phone text not null,
    address text not null,
    service text not null check (service in ('pickup', 'delivery')),
    due timestamptz,
    zone_id uuid,
    zone_name text not null,
    fee core.money not null check (fee >= 0),
    from_counter boolean not null,
    note text not null check (length(note) <= 5000),
    subtotal core.money not null,
    discount core.money not null,
    goods core.money not null check (goods >= 0),
    total core.money not null check (total = goods + fee),
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    approval_id uuid,
    state text not null check (state in ('pending', 'in_production', 'waiting_for_pickup', 'ready_at_shop', 'delivered_unpaid',
                                         'delivered', 'cancelled')),
    -- PAY-3: the sum of its payments but surplus and fee_out, which never passes what is due.
    paid core.money not null default 0 check (paid between 0 and total),
    deliveryman_id uuid,
    -- What of the fee the shop took for the deliveryman (Q1).
    fee_taken core.money not null default 0 check (fee_taken between 0 and fee),
    received_at timestamptz,
    delivered_at timestamptz,
    delivered_day date,
    cancelled_at timestamptz,
    -- ORD-17: what lacks while it is pending, as tills read it.
    lacks jsonb not null default '[]',
    version int not null default 1,
    changed xid8 not null default pg_current_xact_id()
);
create index order_serial on orders.customer_order (terminal_id, serial);
create index order_open on orders.customer_order (at) where state not in ('delivered', 'cancelled');
create index order_changed on orders.customer_order (changed);
create index order_delivered on orders.customer_order (delivered_day);
create index order_customer on orders.customer_order (customer_id);

create table orders.order_line (
    line_id uuid primary key,
    order_id uuid not null references orders.customer_order,
    position int not null,
    product_id uuid,
    name text not null,
    quantity numeric(14, 3) not null,
    unit text not null,
    base_quantity core.quantity not null,
    list_price core.money not null,
    price core.money not null,
    discount numeric(5, 2) not null,
    ticket_discount numeric(5, 2) not null,
    total core.money not null,
    note text not null default '',
    reason text not null default '',
    approval_id uuid,
    -- KPI-3: per base unit, frozen when the goods came or left; null before.
    unit_cost core.unit_cost
);
create index order_line_order on orders.order_line (order_id);
create index order_line_product on orders.order_line (product_id);

-- ORD-6: who, when, from, to, and which fact said so.
create table orders.status_change (
    change_id bigint generated always as identity primary key,
    order_id uuid not null references orders.customer_order,
    fact_id uuid not null,
    from_state text not null,
    event text not null,
    to_state text not null,
    at timestamptz not null,
    user_id uuid,
    terminal_id uuid,
    note text not null default '',
    recorded_at timestamptz not null default now(),
    unique (order_id, fact_id),
    foreign key (from_state, event, to_state) references orders.transition (from_state, event, to_state)
);

-- A paper about the money of orders or debts: of series M with its serial, or the order's own (its deposit).
create table orders.receipt (
    fact_id uuid primary key,
    terminal_id uuid not null references auth.terminal,
    kind text not null,
    number text not null,
    serial bigint,
    session_id uuid,
    register_id uuid,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    amount core.money not null,
    approval_id uuid
);
create index receipt_serial on orders.receipt (terminal_id, serial);

-- PAY-3: payments are rows; a negative one goes out. The order may not be known here yet. What a row paid for stands on the
-- account of `owed_to`: the order's advance, the customer, the deliveryman, or his fees.
create table orders.payment (
    payment_id uuid primary key default gen_random_uuid(),
    order_id uuid,
    fact_id uuid not null,
    kind text not null check (kind in ('deposit', 'balance', 'delivery', 'debt', 'refund', 'surplus', 'fee_out')),
    -- Of pos.payment_method; '' where no money moved.
    method text not null,
    amount core.money not null check (amount <> 0),
    reference text not null default '',
    owed_to text not null check (owed_to in ('order', 'customer', 'deliveryman', 'fees')),
    party_id uuid,
    terminal_id uuid not null references auth.terminal,
    session_id uuid,
    register_id uuid,
    number text not null,
    movement_id uuid,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    check (kind in ('surplus', 'fee_out') or order_id is not null),
    check ((kind = 'fee_out') = (owed_to = 'fees')),
    check (owed_to <> 'customer' or kind = 'surplus')
);
create index payment_order on orders.payment (order_id);
create index payment_fact on orders.payment (fact_id);
create index payment_day on orders.payment (business_day);

create table orders.producer (
    order_id uuid not null references orders.customer_order,
    employee_id uuid not null references hr.employee,
    primary key (order_id, employee_id)
);

-- Facts of an order that this server does not know (yet): they are acted on when it comes.
create table orders.early_fact (
    fact_id uuid primary key,
    order_id uuid not null,
    terminal_id uuid not null references auth.terminal,
    fact jsonb not null,
    acted_at timestamptz
);
create index early_fact_order on orders.early_fact (order_id) where acted_at is null;

-- A sum that a fact pays: part of one order or debt. See orders.payment.
create type orders.share as (
    order_id uuid,
    kind text,
    amount numeric,
    owed_to text,
    party_id uuid
);

-- Part of an order as stock sees it; place: where such goods are sold.
create type orders.goods as (
    line_id uuid,
    product_id uuid,
    place uuid,
    quantity numeric,
    unit_cost numeric
);

alter table delivery.debt add foreign key (order_id) references orders.customer_order;

alter table cash.movement drop constraint movement_kind_check;
alter table cash.movement add constraint movement_kind_check
    check (kind in ('sale', 'manual', 'deposit', 'order_payment', 'debt', 'cashout', 'expense', 'advance', 'refund', 'adjustment',
                    'safe', 'settlement', 'fee', 'order_refund'));
alter table pos.claim drop constraint claim_subject_check;
alter table pos.claim add constraint claim_subject_check check (subject in ('ticket', 'sale', 'voucher', 'order'));

insert into accounting.account (code, name, nature, is_detail, scf) values
    ('4678', 'Livreurs, frais de livraison encaissés', 'credit', true, '467')
    on conflict (code) do nothing;
insert into ops.setting (key, value, shown) values
    ('account.advances', '"419"', false),
    ('account.deliverymen', '"467"', false),
    ('account.delivery_fees', '"4678"', false),
    -- Q2: until when a deposit is given back without anybody having to look: reception, or always.
    ('orders.refund_until', '"reception"', true)
    on conflict (key) do nothing;
insert into ops.area_version (area) values ('orders');
