create schema stock;

create table stock.shop (
    shop_id uuid primary key,
    name text not null
);

-- LOC-1: one identifier everywhere.
create table stock.location (
    location_id uuid primary key,
    shop_id uuid not null references stock.shop,
    key text not null,
    name text not null,
    unique (shop_id, key)
);

insert into stock.shop values ('018f0000-0000-7000-8000-000000000001', 'Boutique');
insert into stock.location values
    ('018f0000-0000-7000-8000-000000000011', '018f0000-0000-7000-8000-000000000001', 'comptoir', 'Stock Vente'),
    ('018f0000-0000-7000-8000-000000000012', '018f0000-0000-7000-8000-000000000001', 'ingredients_magasin', 'Labo A (Réserve)'),
    ('018f0000-0000-7000-8000-000000000013', '018f0000-0000-7000-8000-000000000001', 'ingredients_local', 'Labo B'),
    ('018f0000-0000-7000-8000-000000000014', '018f0000-0000-7000-8000-000000000001', 'consommables', 'Stock Consommables'),
    ('018f0000-0000-7000-8000-000000000015', '018f0000-0000-7000-8000-000000000001', 'reserve_commandes', 'Réservé aux commandes');

-- STK-1: one average cost per product and shop, changed by valued receipts only (STK-2).
create table stock.cost (
    product_id uuid not null references catalogue.product,
    shop_id uuid not null references stock.shop,
    pmp core.unit_cost not null default 0,
    primary key (product_id, shop_id)
);

-- A cache of the ledger below, per place so that shops do not contend. STK-4: quantity may go below zero; what was
-- issued without stock is its deficit. STK-6 holds on every row.
create table stock.balance (
    product_id uuid not null references catalogue.product,
    location_id uuid not null references stock.location,
    quantity core.quantity not null default 0,
    value core.stock_value not null default 0 check (value >= 0),
    deficit core.stock_value not null default 0 check (deficit >= 0),
    changed xid8 not null default pg_current_xact_id(),
    primary key (product_id, location_id),
    check (quantity > 0 or value = 0),
    check (quantity < 0 or deficit = 0)
) with (fillfactor = 80);

-- STK-8: every change of quantity, once, with what was before and after.
create table stock.movement (
    movement_id bigint generated always as identity primary key,
    product_id uuid not null references catalogue.product,
    location_id uuid not null references stock.location,
    kind text not null check (kind in ('entree', 'sortie', 'transfert_sortie', 'transfert_entree', 'ajustement_positif',
                                       'ajustement_negatif', 'production', 'vente', 'inventaire')),
    quantity core.quantity not null check (quantity <> 0),
    unit_cost core.unit_cost not null,
    value core.stock_value not null,
    variance core.stock_value not null default 0,
    quantity_before core.quantity not null,
    quantity_after core.quantity not null,
    value_before core.stock_value not null,
    value_after core.stock_value not null,
    deficit_before core.stock_value not null,
    deficit_after core.stock_value not null,
    pmp_before core.unit_cost not null,
    pmp_after core.unit_cost not null,
    source_kind text not null,
    source_id uuid not null,
    source_line uuid not null,
    event text not null,
    at timestamptz not null,
    business_day date not null,
    user_id uuid,
    reason text not null default '',
    check (quantity_after = quantity_before + quantity),
    unique (source_id, source_line, event)
);
create index movement_product on stock.movement (product_id, location_id, movement_id);

-- One line of what stock.do_post is asked. unit_cost null: at the average cost; value: exactly this much moves (TRF-2).
create type stock.posting as (
    product_id uuid,
    location_id uuid,
    kind text,
    quantity numeric,
    unit_cost numeric,
    value numeric,
    source_kind text,
    source_id uuid,
    source_line uuid,
    event text,
    at timestamptz,
    user_id uuid,
    reason text
);
