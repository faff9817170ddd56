-- What was counted at a place at an instant, and validated: what stock is from then on (INV-6).
create table stock.count (
    count_id uuid primary key,
    location_id uuid not null references stock.location,
    at timestamptz not null,
    -- Movements up to this one were known when it was validated.
    last_movement_id bigint not null,
    validated_at timestamptz not null default now(),
    validated_by uuid
);
create index count_at on stock.count (at);

create table stock.count_line (
    count_id uuid not null references stock.count,
    product_id uuid not null references catalogue.product,
    counted core.quantity not null check (counted >= 0),
    expected core.quantity not null,
    primary key (count_id, product_id)
);
create index count_line_product on stock.count_line (product_id);
