create schema catalogue;

-- CAT-2, UNI-4: the only conversions there are; another pair is refused by the foreign key.
create table catalogue.sale_unit (
    base_unit text not null,
    sale_unit text not null,
    factor int not null check (factor > 0),
    primary key (base_unit, sale_unit)
);
insert into catalogue.sale_unit values
    ('g', 'g', 1), ('g', 'kg', 1000), ('ml', 'ml', 1), ('ml', 'l', 1000), ('pièce', 'pièce', 1);

-- UNI-1: packs a supplier sells by; the factor is base units in one pack.
create table catalogue.packaging_unit (
    name text primary key,
    base_unit text not null check (base_unit in ('g', 'ml', 'pièce')),
    factor numeric(14, 3) not null check (factor > 0),
    position int not null,
    is_active boolean not null default true
);
insert into catalogue.packaging_unit (name, base_unit, factor, position) values
    ('Sac 25 kg', 'g', 25000, 1), ('Sac 10 kg', 'g', 10000, 2), ('Sac 5 kg', 'g', 5000, 3), ('Sac 2 kg', 'g', 2000, 4),
    ('Sac 1 kg', 'g', 1000, 5), ('Barre 1,8 kg', 'g', 1800, 6), ('Bidon 3,8 kg', 'g', 3800, 7), ('Boite 500 g', 'g', 500, 8),
    ('Sachet 500 g', 'g', 500, 9), ('Pot 500 g', 'g', 500, 10), ('Boite 250 g', 'g', 250, 11), ('Sachet 125 g', 'g', 125, 12),
    ('Sachet 10 g', 'g', 10, 13), ('Bidon 5 L', 'ml', 5000, 20), ('Bouteille 5 L', 'ml', 5000, 21),
    ('Bouteille 2 L', 'ml', 2000, 22), ('Bouteille 1 L', 'ml', 1000, 23), ('Lot de 100', 'pièce', 100, 30),
    ('Lot de 50', 'pièce', 50, 31), ('Plateau de 30', 'pièce', 30, 32), ('Lot de 12', 'pièce', 12, 33),
    ('Lot de 10', 'pièce', 10, 34), ('Lot de 6', 'pièce', 6, 35), ('Fardeau de 6 bouteilles', 'pièce', 6, 36),
    ('Gramme', 'g', 1, 100), ('Millilitre', 'ml', 1, 101), ('Pièce', 'pièce', 1, 102);

create table catalogue.category (
    category_id uuid primary key,
    name text not null unique check (length(name) between 1 and 100),
    name_ar text not null default '',
    family text not null default 'divers' check (family in ('pates', 'gateaux', 'sales', 'plats', 'boissons', 'divers')),
    icon text not null default 'cat-favorite',
    position int not null default 0,
    show_in_pos boolean not null default true,
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);

create table catalogue.product (
    product_id uuid primary key,
    product_type text not null check (product_type in ('finished', 'ingredient', 'consumable')),
    name text not null check (length(trim(name)) between 1 and 200),
    name_ar text not null default '',
    sku text unique check (length(sku) between 1 and 50),
    category_id uuid references catalogue.category,
    base_unit text not null,
    sale_unit text not null,
    price core.money,
    art text not null default '',
    can_be_sold boolean not null default false,
    can_be_purchased boolean not null default false,
    is_favourite boolean not null default false,
    is_active boolean not null default true,
    position int not null default 0,
    low_threshold core.quantity not null default 0,
    changed xid8 not null default pg_current_xact_id(),
    foreign key (base_unit, sale_unit) references catalogue.sale_unit,
    -- CAT-1: what can be sold has a price.
    check (not (can_be_sold or product_type = 'finished') or price > 0)
);
create index product_category on catalogue.product (category_id);

-- CAT-8: who, when, old, new; also what a price was when a late fact says it sold.
create table catalogue.price (
    product_id uuid not null references catalogue.product,
    valid_from timestamptz not null,
    price core.money not null check (price > 0),
    previous core.money,
    user_id uuid references auth.app_user,
    primary key (product_id, valid_from)
);

create table catalogue.barcode (
    code text primary key check (length(code) between 3 and 48),
    product_id uuid not null references catalogue.product
);
create index barcode_product on catalogue.barcode (product_id);
