create schema pos;

-- The journal of a till as the server knows it.
create table pos.journal (
    terminal_id uuid primary key references auth.terminal,
    journal_id uuid not null unique,
    last_seq bigint not null default 0,
    last_hash bytea not null default decode(repeat('00', 32), 'hex'),
    program text not null default '',
    attached_at timestamptz not null default now()
) with (fillfactor = 50);

create table pos.event (
    terminal_id uuid not null references auth.terminal,
    seq bigint not null,
    payload bytea not null,
    hash bytea not null,
    received_at timestamptz not null default now(),
    primary key (terminal_id, seq)
);

create table pos.sale (
    sale_id uuid primary key,
    terminal_id uuid not null references auth.terminal,
    seq bigint not null,
    number text not null,
    serial bigint not null,
    session_id uuid,
    register_id uuid,
    customer_id uuid,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    subtotal core.money not null,
    discount core.money not null,
    total core.money not null
);
create index sale_serial on pos.sale (terminal_id, serial);
create index sale_day on pos.sale (business_day);
create index sale_session on pos.sale (session_id);

create table pos.sale_line (
    line_id uuid primary key,
    sale_id uuid not null references pos.sale,
    position int not null,
    product_id uuid,
    name text not null,
    quantity numeric(14, 3) not null,
    unit text not null,
    base_quantity core.quantity not null,
    list_price core.money not null,
    price core.money not null,
    discount numeric(5, 2) not null,
    total core.money not null,
    unit_cost core.unit_cost not null,
    note text not null default ''
);
create index sale_line_sale on pos.sale_line (sale_id);
create index sale_line_product on pos.sale_line (product_id);

create table pos.payment (
    payment_id uuid primary key,
    sale_id uuid not null references pos.sale,
    method text not null,
    received core.money not null,
    amount core.money not null,
    change core.money not null
);
create index payment_sale on pos.payment (sale_id);

-- What happened at a till and is not money: drawer openings, reprints, who stood there, approvals.
create table pos.act (
    act_id uuid primary key,
    terminal_id uuid not null,
    kind text not null,
    at timestamptz not null,
    user_id uuid,
    detail jsonb not null
);

-- A fact is never refused: what a rule dislikes is listed here for a manager, naming who and where.
create table pos.exception (
    exception_id bigint generated always as identity primary key,
    terminal_id uuid not null,
    event_id uuid not null,
    kind text not null,
    user_id uuid,
    at timestamptz not null,
    detail jsonb not null default '{}',
    resolved_at timestamptz,
    resolved_by uuid,
    unique (event_id, kind)
);

-- Bytes that could not be applied, kept as they came.
create table pos.quarantine (
    terminal_id uuid not null,
    seq bigint not null,
    sqlstate text not null,
    message text not null,
    at timestamptz not null default now(),
    resolved_at timestamptz,
    primary key (terminal_id, seq)
);
