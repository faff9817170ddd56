-- What was counted at a place (INV-6): the difference with what should have been there at that instant is posted, so that what
-- moved since stays. p_lines: [{product, or its sku or barcode as "sku", counted in base unit}]; what is not named is not
-- counted. p_at: when, now if left out. The same uuid again changes nothing. Refuses with FM001, FM003 stock.unknown_place
-- {place}, stock.unknown_sku {sku}, FM004 stock.quantity_range, stock.count_time.
create function stock.validate_count(p_id uuid, p_location_key text, p_lines jsonb, p_at timestamptz default null)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('inventaire_valider');
    return stock.do_validate_count(auth.actor(), p_id, p_location_key, p_lines, coalesce(p_at, now()));
end;
$$;

create function stock.do_validate_count(p_actor uuid, p_id uuid, p_location_key text, p_lines jsonb, p_at timestamptz)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_location uuid := (select location_id from stock.location where key = p_location_key order by shop_id limit 1);
    v_lines jsonb;
begin
    if v_location is null then
        raise exception 'stock.unknown_place' using errcode = 'FM003', detail = jsonb_build_object('place', p_location_key)::text;
    end if;
    -- Later than now it would undo every sale until then.
    if p_at > now() then
        raise exception 'stock.count_time' using errcode = 'FM004';
    end if;
    v_lines := stock.do_counted_lines(p_lines);
    perform stock.do_lock_levels((select array_agg((l ->> 'product')::uuid) from jsonb_array_elements(v_lines) l));
    insert into stock.count (count_id, location_id, at, last_movement_id, validated_by)
    values (p_id, v_location, p_at, (select coalesce(max(movement_id), 0) from stock.movement), p_actor)
        on conflict (count_id) do nothing;
    if not found then
        return p_id;
    end if;
    insert into stock.count_line (count_id, product_id, counted, expected)
    select p_id, l.product, l.counted,
           coalesce((select quantity from stock.balance where product_id = l.product and location_id = v_location), 0)
           - coalesce((select sum(m.quantity) from stock.movement m
                        where m.product_id = l.product and m.location_id = v_location and m.at > p_at), 0)
      from jsonb_to_recordset(v_lines) as l (product uuid, counted numeric);
    perform stock.do_post(array_agg(row (l.product_id, v_location, 'inventaire', l.counted - l.expected, null, null, 'stock.count', p_id,
                                         l.product_id, 'counted', p_at, p_actor, '')::stock.posting order by l.product_id))
       from stock.count_line l where l.count_id = p_id and l.counted <> l.expected having count(*) > 0;
    perform orders.do_refresh_lacks();
    perform audit.do_record(p_actor, 'stock.validate_count', p_id, jsonb_build_object('place', p_location_key, 'at', p_at, 'lines', v_lines));
    return p_id;
end;
$$;

-- Lines of a count by product; one counted in several heaps is added up.
create function stock.do_counted_lines(p_lines jsonb)
returns jsonb
language plpgsql stable set search_path = ''
as $$
declare
    v_unknown text;
    v_lines jsonb;
begin
    with said as (
        select coalesce(p.product_id, (select b.product_id from catalogue.r_till_product b where b.barcodes @> jsonb_build_array(l.sku) limit 1)) as product,
               l.counted, coalesce(l.sku, l.product::text, '') as word
          from jsonb_to_recordset(p_lines) as l (product uuid, sku text, counted numeric)
          left join catalogue.r_till_product p on p.product_id = l.product or p.sku = l.sku
    )
    select min(word) filter (where product is null),
           (select jsonb_agg(jsonb_build_object('product', g.product, 'counted', g.counted))
              from (select product, case when bool_and(counted >= 0) then sum(counted) end as counted from said group by product) g)
      into v_unknown, v_lines from said;
    if v_unknown is not null then
        raise exception 'stock.unknown_sku' using errcode = 'FM003', detail = jsonb_build_object('sku', v_unknown)::text;
    end if;
    if v_lines is null or v_lines @? '$[*] ? (@.counted == null)' then
        raise exception 'stock.quantity_range' using errcode = 'FM004';
    end if;
    return v_lines;
end;
$$;
