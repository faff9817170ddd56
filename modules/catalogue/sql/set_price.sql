-- A new selling price, from now on; tickets already made keep theirs. Refuses with FM001, FM003 catalogue.unknown_product,
-- FM004 catalogue.price_required.
create function catalogue.set_price(p_id uuid, p_product uuid, p_price numeric)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('produits_modifier');
    perform catalogue.do_set_price(auth.actor(), p_product, p_price);
end;
$$;

create function catalogue.do_set_price(p_actor uuid, p_product uuid, p_price numeric)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_old numeric;
begin
    if coalesce(p_price, 0) <= 0 then
        raise exception 'catalogue.price_required' using errcode = 'FM004';
    end if;
    select price into v_old from catalogue.product where product_id = p_product for update;
    if not found then
        raise exception 'catalogue.unknown_product' using errcode = 'FM003';
    end if;
    if v_old is distinct from p_price then
        update catalogue.product set price = p_price where product_id = p_product;
        insert into catalogue.price (product_id, valid_from, price, previous, user_id)
        values (p_product, clock_timestamp(), p_price, v_old, p_actor);
        perform audit.do_record(p_actor, 'catalogue.set_price', p_product, jsonb_build_object('old', v_old, 'new', p_price));
    end if;
end;
$$;
