create schema production;

create table production.recipe (
    recipe_id uuid primary key,
    product_id uuid not null unique references catalogue.product,
    name text not null,
    yield core.quantity not null check (yield > 0),
    location_id uuid not null references stock.location,
    is_active boolean not null default true
);

create table production.recipe_line (
    recipe_id uuid not null references production.recipe,
    ingredient_id uuid not null references catalogue.product,
    quantity core.quantity not null check (quantity > 0),
    primary key (recipe_id, ingredient_id)
);
