create schema core;
create schema ops;

-- Money in dinars with centimes, quantity in base unit, cost and stock value beyond the centime (backoffice 0).
create domain core.money as numeric(14, 2);
create domain core.quantity as numeric(14, 3);
create domain core.unit_cost as numeric(18, 6) check (value >= 0);
create domain core.stock_value as numeric(18, 6);

create table ops.migration (
    number int primary key,
    name text not null,
    checksum text not null,
    applied_at timestamptz not null default now()
);

-- `shown` settings travel to the tills with pos.changes.
create table ops.setting (
    key text primary key,
    value jsonb not null,
    shown boolean not null default false,
    changed xid8 not null default pg_current_xact_id()
);

insert into ops.setting (key, value, shown) values
    ('shop.name', '"Fée Maison"', true),
    ('shop.activity', '""', true),
    ('shop.address', '""', true),
    ('shop.phone', '""', true),
    ('receipt.language', '"fr"', true),
    ('receipt.footer_fr', '"Merci et à bientôt"', true),
    ('receipt.footer_ar', '"شكرا لزيارتكم"', true),
    ('business_day.cutoff', '"00:00"', true),
    ('business_day.zone', '"Africa/Algiers"', true),
    ('stock.policy', '"warn"', true),
    ('stock.variance', '"variance"', false),
    ('cash.difference_limit', '50000', true),
    ('account.cash', '"530"', false),
    ('account.sales_produced', '"701"', false),
    ('account.sales_resold', '"707"', false),
    ('account.cash_shortage', '"658"', false),
    ('account.cash_surplus', '"758"', false),
    ('account.float_origin', '"101"', false);

-- A restore, a move or a promotion renews it, and tills then start their reading over.
create table ops.incarnation (
    one boolean primary key default true check (one),
    incarnation uuid not null default gen_random_uuid()
);
insert into ops.incarnation default values;

create table ops.area_version (
    area text primary key,
    version bigint not null default 1
);
insert into ops.area_version (area) values ('catalogue'), ('users'), ('settings');
