create schema cash;

create table cash.register (
    register_id uuid primary key,
    name text not null unique,
    location_id uuid not null references stock.location default '018f0000-0000-7000-8000-000000000011'
);
alter table auth.terminal add foreign key (register_id) references cash.register;
-- One terminal at a time holds a drawer (ARCHITECTURE 4).
create unique index terminal_register on auth.terminal (register_id) where state = 'enrolled';

create table cash.session (
    session_id uuid primary key,
    register_id uuid not null references cash.register,
    terminal_id uuid not null references auth.terminal,
    number text not null,
    opened_at timestamptz not null,
    opened_by uuid,
    opening core.money not null check (opening >= 0),
    opening_count jsonb not null default '{}',
    opening_remark text not null default '',
    state text not null default 'open' check (state in ('open', 'closed', 'abandoned')),
    closed_at timestamptz,
    closed_by uuid,
    counted core.money,
    expected core.money,
    difference core.money,
    closing_count jsonb,
    reason text not null default '',
    check (state <> 'closed' or (counted is not null and difference = counted - expected))
);
-- CASH-4, DEF-5.
create unique index session_open on cash.session (register_id) where state = 'open';
create index session_register on cash.session (register_id, opened_at);

create table cash.movement (
    movement_id uuid primary key,
    session_id uuid,
    register_id uuid not null references cash.register,
    direction text not null check (direction in ('in', 'out')),
    kind text not null check (kind in ('sale', 'manual', 'deposit', 'order_payment', 'debt', 'cashout', 'expense', 'advance', 'refund', 'adjustment')),
    amount core.money not null check (amount > 0),
    reason text not null default '',
    source_id uuid not null,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    unique (source_id, kind)
);
create index movement_session on cash.movement (session_id);
