-- A way to pay. Cash, account and voucher are one each: the programs know what they do. Without an account of its own a
-- kind is booked where the settings say.
create table pos.payment_method (
    key text primary key check (key ~ '^[a-z][a-z0-9_]{1,30}$'),
    kind text not null check (kind in ('cash', 'card', 'cheque', 'transfer', 'account', 'voucher')),
    name text not null,
    name_ar text not null default '',
    account text references accounting.account,
    icon text not null default 'cash',
    position int not null default 0,
    needs_reference boolean not null default false,
    opens_drawer boolean not null default false,
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id(),
    check ((kind in ('cash', 'account', 'voucher')) = (key in ('cash', 'account', 'voucher'))),
    check (kind = key or kind not in ('cash', 'account', 'voucher')),
    check ((kind in ('cash', 'account', 'voucher')) = (account is null))
);
insert into pos.payment_method (key, kind, name, name_ar, account, icon, position, needs_reference, opens_drawer) values
    ('cash', 'cash', 'Espèces', 'نقدًا', null, 'cash', 1, false, true),
    ('card', 'card', 'Carte CIB / Edahabia', 'بطاقة', '5113', 'card', 2, true, false),
    ('cheque', 'cheque', 'Chèque', 'صك', '5112', 'invoice', 3, true, true),
    ('transfer', 'transfer', 'Virement', 'تحويل', '512', 'bank', 4, true, false),
    ('account', 'account', 'Compte client', 'حساب الزبون', null, 'user', 5, false, false),
    ('voucher', 'voucher', 'Avoir', 'قسيمة', null, 'tag', 6, false, false);

-- One shape for sale, refund and void (POS-17): a refund has returns only, a void returns the whole ticket before it.
alter table pos.sale
    add kind text not null default 'sale' check (kind in ('sale', 'refund', 'void')),
    add returned core.money not null default 0,
    add rounding core.money not null default 0,
    add reason text not null default '',
    add approval_id uuid,
    add voided_sale uuid;
-- History, newest first (spec sales 3.7): by day, by amount, by cashier.
drop index pos.sale_day;
create index sale_day on pos.sale (business_day, at);
create index sale_total on pos.sale (total, at);
create index sale_user on pos.sale (user_id, at);

-- The reason of a price or discount; null where the till that wrote it did not know reasons.
alter table pos.sale_line
    add ticket_discount numeric(5, 2) not null default 0,
    add reason text,
    add approval_id uuid;

-- Goods that came back with a ticket. Cost is the one frozen when they were sold (KPI-3).
create table pos.return_line (
    return_id uuid primary key,
    sale_id uuid not null references pos.sale,
    position int not null,
    of_sale uuid,
    of_line uuid,
    of_number text not null default '',
    product_id uuid,
    name text not null,
    quantity numeric(14, 3) not null,
    unit text not null,
    base_quantity core.quantity not null,
    total core.money not null,
    unit_cost core.unit_cost not null,
    restock boolean not null
);
create index return_line_sale on pos.return_line (sale_id);
create index return_line_of on pos.return_line (of_line);
create index return_line_product on pos.return_line (product_id);

-- A customer pays what is owed.
create table pos.settlement (
    settlement_id uuid primary key,
    terminal_id uuid not null references auth.terminal,
    number text not null,
    serial bigint not null,
    session_id uuid,
    register_id uuid,
    customer_id uuid,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    amount core.money not null
);
create index settlement_serial on pos.settlement (terminal_id, serial);
create index settlement_customer on pos.settlement (customer_id, at);

-- A payment is of a ticket or of a settlement; a negative one goes out.
alter table pos.payment
    alter sale_id drop not null,
    add settlement_id uuid references pos.settlement,
    add reference text not null default '',
    add voucher text,
    add check ((sale_id is null) <> (settlement_id is null));
create index payment_voucher on pos.payment (voucher) where voucher is not null;
create index payment_settlement on pos.payment (settlement_id) where settlement_id is not null;

-- Credit owed to whoever carries the paper. `used` may pass `issued`: two tills took it without knowing.
create table pos.voucher (
    voucher_id uuid primary key default gen_random_uuid(),
    code text not null unique,
    terminal_id uuid not null,
    source_id uuid not null,
    customer_id uuid,
    issued_at timestamptz not null,
    expires_on date,
    issued core.money not null,
    used core.money not null default 0
);
