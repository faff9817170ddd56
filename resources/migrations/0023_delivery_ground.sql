create schema delivery;

-- A place orders are brought to and what its deliveryman asks (spec sales 8.2). Switched off, never deleted.
create table delivery.zone (
    zone_id uuid primary key,
    name text not null unique check (length(trim(name)) between 1 and 60),
    fee core.money not null check (fee >= 0),
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);

-- Independent: the fee is his, never the shop's (spec sales 0.1). His account is the subledger of this id.
create table delivery.deliveryman (
    deliveryman_id uuid primary key,
    name text not null unique check (length(trim(name)) between 2 and 60),
    phone text not null default '' check (length(phone) <= 30),
    employee_id uuid references hr.employee,
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);

-- What a deliveryman owes for the goods of one order (PAY-12): one debt to an order, never more settled than owed.
create table delivery.debt (
    debt_id uuid primary key,
    order_id uuid not null unique,
    deliveryman_id uuid,
    amount core.money not null check (amount > 0),
    settled core.money not null default 0,
    at timestamptz not null,
    user_id uuid,
    -- The order was cancelled: nothing more is owed.
    cancelled_at timestamptz,
    check (settled between 0 and amount)
);
create index debt_open on delivery.debt (deliveryman_id) where settled < amount and cancelled_at is null;

-- Part of a debt that was paid, by him or by the customer at the shop.
create table delivery.debt_payment (
    debt_id uuid not null references delivery.debt,
    fact_id uuid not null,
    amount core.money not null check (amount > 0),
    at timestamptz not null,
    user_id uuid,
    primary key (debt_id, fact_id)
);
