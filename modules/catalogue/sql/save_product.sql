-- Creates or changes a product; a new price goes to the price history (CAT-8). Stock and average cost are not fields
-- (CAT-3, DEF-15). Refuses with FM001, FM004 catalogue.price_required, catalogue.unit_pair.
create function catalogue.save_product(p_id uuid, p_product jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('produits_modifier');
    return catalogue.do_save_product(auth.actor(), p_id, p_product);
end;
$$;

create function catalogue.do_save_product(p_actor uuid, p_id uuid, p_product jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v record;
    v_old numeric;
begin
    select * into v from jsonb_to_record(p_product) as r (
        type text, name text, name_ar text, sku text, category uuid, base_unit text, sale_unit text, price numeric, art text,
        can_be_sold boolean, can_be_purchased boolean, favourite boolean, position int, low numeric, barcodes jsonb);
    if (v.type = 'finished' or v.can_be_sold) and coalesce(v.price, 0) <= 0 then
        raise exception 'catalogue.price_required' using errcode = 'FM004';
    end if;
    if not exists (select from catalogue.sale_unit where base_unit = v.base_unit and sale_unit = coalesce(v.sale_unit, v.base_unit)) then
        raise exception 'catalogue.unit_pair' using errcode = 'FM004',
            detail = jsonb_build_object('base', v.base_unit, 'sale', v.sale_unit)::text;
    end if;
    select price into v_old from catalogue.product where product_id = p_id for update;
    insert into catalogue.product (product_id, product_type, name, name_ar, sku, category_id, base_unit, sale_unit, price, art,
                                   can_be_sold, can_be_purchased, is_favourite, position, low_threshold)
    values (p_id, v.type, v.name, coalesce(v.name_ar, ''), nullif(v.sku, ''), v.category, v.base_unit,
            coalesce(v.sale_unit, v.base_unit), v.price, coalesce(v.art, ''), coalesce(v.can_be_sold, false),
            coalesce(v.can_be_purchased, false), coalesce(v.favourite, false), coalesce(v.position, 0), coalesce(v.low, 0))
        on conflict (product_id) do update
       set product_type = excluded.product_type, name = excluded.name, name_ar = excluded.name_ar, sku = excluded.sku,
           category_id = excluded.category_id, base_unit = excluded.base_unit, sale_unit = excluded.sale_unit,
           price = excluded.price, art = excluded.art, can_be_sold = excluded.can_be_sold,
           can_be_purchased = excluded.can_be_purchased, is_favourite = excluded.is_favourite, position = excluded.position,
           low_threshold = excluded.low_threshold;
    if v.price is distinct from v_old and v.price > 0 then
        insert into catalogue.price (product_id, valid_from, price, previous, user_id)
        values (p_id, clock_timestamp(), v.price, v_old, p_actor);
    end if;
    insert into catalogue.barcode (code, product_id)
    select code, p_id from jsonb_array_elements_text(coalesce(v.barcodes, '[]')) as code
        on conflict (code) do nothing;
    perform audit.do_record(p_actor, 'catalogue.save_product', p_id, p_product);
    return p_id;
end;
$$;
