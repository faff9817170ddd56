-- What the files after this one share; the last one drops it. Nothing here is random: the same day makes the same shop.
create schema demo;

create function demo.id(p_kind text, p_key text) returns uuid language sql immutable as $$
    select md5('demo:' || p_kind || ':' || p_key)::uuid;
$$;

-- An even spread from 0 to p_count - 1, the same for the same key.
create function demo.pick(p_key text, p_count int) returns int language sql immutable as $$
    select (('x' || substr(md5(p_key), 1, 7))::bit(28)::int % p_count);
$$;

-- p_minute of the day that was p_back days ago, on the shop's clock.
create function demo.instant(p_back int, p_minute numeric) returns timestamptz language sql stable as $$
    select ((now() at time zone 'Africa/Algiers')::date - p_back + p_minute * interval '1 minute') at time zone 'Africa/Algiers';
$$;

-- A made-up article number of the Algerian prefix, with its EAN-13 check digit.
create function demo.barcode(p_number int) returns text language sql immutable as $$
    with body as (select '613000' || lpad(p_number::text, 6, '0') as digits)
    select digits || (10 - sum(substr(digits, n, 1)::int * case when n % 2 = 0 then 3 else 1 end) % 10) % 10
      from body, generate_series(1, 12) as n group by digits;
$$;

-- Something on the rail. p_barcode: packed goods carry one, made of their position.
create function demo.save_good(p_family text, p_position int, p_name text, p_name_ar text, p_art text, p_price numeric,
                               p_sale_unit text, p_packed boolean) returns uuid language sql as $$
    select catalogue.save_product(demo.id('product', p_name), jsonb_build_object(
        'type', 'finished', 'name', p_name, 'name_ar', p_name_ar, 'category', demo.id('category', p_family),
        'base_unit', case p_sale_unit when 'kg' then 'g' else p_sale_unit end, 'sale_unit', p_sale_unit, 'price', p_price,
        'art', p_art, 'can_be_sold', true, 'can_be_purchased', p_family = 'boissons' and p_packed,
        'favourite', p_position <= 20, 'position', p_position, 'low', case p_sale_unit when 'kg' then 2000 else 5 end,
        'barcodes', case when p_packed then jsonb_build_array(demo.barcode(p_position)) else '[]' end));
$$;

-- Something bought and used, never sold.
create function demo.save_supply(p_type text, p_category text, p_name text, p_name_ar text, p_unit text, p_low numeric)
returns uuid language sql as $$
    select catalogue.save_product(demo.id('product', p_name), jsonb_build_object(
        'type', p_type, 'name', p_name, 'name_ar', p_name_ar, 'category', demo.id('category', p_category),
        'base_unit', p_unit, 'sale_unit', p_unit, 'can_be_purchased', true, 'low', p_low));
$$;
