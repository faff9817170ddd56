-- A ticket set aside, on whichever till: its last version wins.
create table pos.parked_ticket (
    ticket_id uuid primary key,
    version int not null check (version > 0),
    state text not null check (state in ('parked', 'gone')),
    terminal_id uuid not null references auth.terminal,
    label text not null default '',
    customer_id uuid,
    total core.money not null,
    slip text not null default '',
    cart jsonb,
    at timestamptz not null,
    user_id uuid,
    changed xid8 not null default pg_current_xact_id()
);
create index parked_ticket_state on pos.parked_ticket (at) where state = 'parked';

-- Provisional papers (series P); a slip is no ticket.
create table pos.slip (
    slip_id uuid primary key,
    terminal_id uuid not null references auth.terminal,
    ticket_id uuid not null,
    number text not null,
    serial bigint not null,
    total core.money not null,
    at timestamptz not null
);
create index slip_serial on pos.slip (terminal_id, serial);

-- Asked before money is taken, online only; it ends by itself (ARCHITECTURE 4).
create table pos.claim (
    subject text not null check (subject in ('ticket', 'sale', 'voucher')),
    id uuid not null,
    terminal_id uuid not null references auth.terminal,
    user_id uuid,
    until timestamptz not null,
    primary key (subject, id)
);

create table pos.stock_hold (
    hold_id uuid not null,
    product_id uuid not null references catalogue.product,
    terminal_id uuid not null references auth.terminal,
    base_quantity core.quantity not null check (base_quantity > 0),
    until timestamptz not null,
    primary key (hold_id, product_id)
);
create index stock_hold_product on pos.stock_hold (product_id);

-- POS-2: what sold most in thirty days, as it stood when a session opened.
create table pos.favourite (
    position int primary key,
    product_id uuid not null references catalogue.product,
    computed_on date not null,
    changed xid8 not null default pg_current_xact_id()
);

alter table pos.exception add note text not null default '';
create index exception_open on pos.exception (exception_id) where resolved_at is null;
create index act_kind on pos.act (kind, at);
