-- What a till reads: everything the first time or after a restore, else what changed since its cursor, compared by
-- transaction so that nothing committed late is missed. One statement for an idle till, whose parts keep their plans. Signature never changes.
create function pos.changes(p_terminal uuid, p_cursor jsonb)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v_incarnation uuid := (select incarnation from ops.r_incarnation);
    v_full boolean;
    v_since xid8;
begin
    perform auth.require_terminal(p_terminal);
    v_full := p_cursor is null or (p_cursor ->> 'incarnation')::uuid is distinct from v_incarnation;
    v_since := case when v_full then '0'::xid8 else (p_cursor ->> 'horizon')::xid8 end;
    return jsonb_build_object(
        'full', v_full,
        'cursor', jsonb_build_object('incarnation', v_incarnation, 'horizon', pg_snapshot_xmin(pg_current_snapshot())::text),
        'versions', (select jsonb_object_agg(area, version) from ops.r_area_version),
        'settings', (select coalesce(jsonb_object_agg(key, value), '{}') from ops.r_setting where shown and changed >= v_since),
        'categories', pos.do_changed_categories(v_since),
        'products', pos.do_changed_products(v_since),
        'users', pos.do_changed_users(v_since),
        'stock', pos.do_changed_stock(v_since),
        'customers', pos.do_changed_customers(v_since),
        'methods', pos.do_changed_methods(v_since),
        'expense_categories', pos.do_changed_expense_categories(v_since),
        'barcode_rules', pos.do_changed_barcode_rules(v_since),
        'parked', pos.do_changed_parked(v_since, v_full),
        'zones', pos.do_changed_zones(v_since),
        'deliverymen', pos.do_changed_deliverymen(v_since),
        'producers', pos.do_changed_producers(v_since, v_full),
        'orders', pos.do_changed_orders(v_since, v_full),
        'requests', pos.do_changed_requests(p_terminal, v_since, v_full)) || pos.do_changed_favourites(v_since, v_full);
end;
$$;

create function pos.do_changed_categories(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', category_id, 'name', name, 'name_ar', name_ar, 'family', family,
                                                 'icon', icon, 'position', position, 'active', shown)), '[]')
      from catalogue.r_category where changed >= p_since);
end;
$$;

create function pos.do_changed_products(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', product_id, 'type', product_type, 'name', name, 'name_ar', name_ar, 'sku', coalesce(sku, ''),
               'category', category_id, 'base_unit', base_unit, 'sale_unit', sale_unit, 'factor', factor,
               'price', coalesce((price * 100)::bigint, 0), 'art', art, 'favourite', is_favourite, 'position', position,
               'active', is_active, 'sold', is_sold, 'resold', can_be_purchased, 'low', (low_threshold * 1000)::bigint,
               'barcodes', barcodes)), '[]')
      from catalogue.r_till_product where changed >= p_since and is_sold);
end;
$$;

create function pos.do_changed_users(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', user_id, 'login', login, 'name', display_name, 'name_ar', name_ar, 'initials', initials,
               'profile', coalesce(profile, ''), 'administrator', is_administrator, 'active', is_active,
               'verifier', pin_verifier, 'permissions', permissions, 'badge', badge_hash,
               'limits', jsonb_build_object('discount', (discount_limit * 100)::int, 'difference', (difference_limit * 100)::bigint))), '[]')
      from auth.r_person where changed >= p_since);
end;
$$;

create function pos.do_changed_stock(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('product', b.product_id, 'qty', (b.quantity * 1000)::bigint)), '[]')
      from stock.r_balance b
      join stock.r_location l using (location_id)
      join catalogue.r_product p on p.product_id = b.product_id and p.sold_from = l.key
     where b.changed >= p_since and p.is_sold);
end;
$$;
