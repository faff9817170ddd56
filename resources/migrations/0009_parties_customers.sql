create schema parties;

-- Who the shop knows by name (spec sales 9). Never deleted: inactive, or a duplicate of another.
create table parties.customer (
    customer_id uuid primary key,
    first_name text not null check (length(first_name) <= 100),
    last_name text not null default '' check (length(last_name) <= 100),
    phone text not null default '',
    -- CUS-3: what makes a phone one phone; the same words as parties.do_phone_key, which a default may not call.
    phone_key text not null generated always as (
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            translate(phone, '٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹', '01234567890123456789'),
            '[^0-9+]', '', 'g'), '^\+', '00'), '^00(?!213)|\+', '', 'g'), '^00213', '0')) stored,
    email text not null default '',
    address text not null default '' check (length(address) <= 500),
    delivery_address text not null default '' check (length(delivery_address) <= 500),
    birth_date date,
    customer_type text not null default 'regular' check (customer_type in ('regular', 'vip', 'occasional', 'corporate')),
    preferred_delivery text not null default 'both' check (preferred_delivery in ('pickup', 'delivery', 'both')),
    allergies text not null default '' check (length(allergies) <= 500),
    preferences text not null default '' check (length(preferences) <= 500),
    notes text not null default '' check (length(notes) <= 1000),
    credit_limit core.money not null default 0 check (credit_limit >= 0),
    -- What the customer owes: a cache of the customers' account, so that a till reads it at once.
    balance core.money not null default 0,
    is_active boolean not null default true,
    duplicate_of uuid references parties.customer,
    created_at timestamptz not null default now(),
    created_by uuid,
    changed xid8 not null default pg_current_xact_id()
);
create unique index customer_phone on parties.customer (phone_key) where is_active and duplicate_of is null and phone_key <> '';

insert into ops.area_version (area) values ('customers');
