-- Stock of an order's reception (ORD-10, ORD-12). Goods with a recipe cost what their ingredients do; goods bought ready-made
-- are taken from where they are sold; what is made here without a recipe enters at its average cost.
create function orders.do_produce(p_order uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_shop uuid := '018f0000-0000-7000-8000-000000000001';
    v_reserved uuid := (select location_id from stock.r_location where key = 'reserve_commandes' and shop_id = v_shop);
    v_at timestamptz := (p_fact ->> 'at')::timestamptz;
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_products uuid[] := array(select distinct product_id from orders.order_line where order_id = p_order and product_id is not null);
    v_needs jsonb := coalesce((select jsonb_agg(n) from production.do_needs(v_products) n), '[]');
    v_postings stock.posting[];
    v_places uuid[];
begin
    -- The average costs stand still until the goods are in.
    perform stock.do_lock_costs(v_products || array(select (n ->> 'ingredient_id')::uuid from jsonb_array_elements(v_needs) n));
    select array_agg(p) into v_postings
      from (select row (n.ingredient_id, n.location_id, 'production', -sum(l.base_quantity * n.per_unit), null, null, 'orders.order', p_order,
                        n.ingredient_id, 'consumed', v_at, v_actor, '')::stock.posting as p
              from orders.order_line l
              join jsonb_to_recordset(v_needs) as n (product_id uuid, ingredient_id uuid, location_id uuid, per_unit numeric) using (product_id)
             where l.order_id = p_order and l.base_quantity > 0
             group by n.ingredient_id, n.location_id having round(sum(l.base_quantity * n.per_unit), 3) > 0
             order by n.ingredient_id) i;
    update orders.order_line l
       set unit_cost = coalesce((select round(sum(n.per_unit * coalesce(c.pmp, 0)), 6)
                                   from jsonb_to_recordset(v_needs) as n (product_id uuid, ingredient_id uuid, per_unit numeric)
                                   left join stock.r_cost c on c.product_id = n.ingredient_id and c.shop_id = v_shop
                                  where n.product_id = l.product_id),
                                (select pmp from stock.r_cost where product_id = l.product_id and shop_id = v_shop), 0)
     where l.order_id = p_order and l.unit_cost is null;
    select v_postings || array_agg(row (l.product_id, v_reserved, 'production', l.base_quantity,
               case when exists (select from jsonb_array_elements(v_needs) n where (n ->> 'product_id')::uuid = l.product_id) then l.unit_cost end,
               null, 'orders.order', p_order, l.line_id, 'received', v_at, v_actor, '')::stock.posting order by l.product_id, l.line_id)
      into v_postings
      from orders.order_line l join catalogue.r_product p using (product_id)
     where l.order_id = p_order and l.base_quantity > 0
       and not (p.can_be_purchased and not exists (select from jsonb_array_elements(v_needs) n where (n ->> 'product_id')::uuid = l.product_id));
    if v_postings is not null then
        perform stock.do_post(v_postings);
    end if;
    select array_agg(row (l.product_id, o.location_id, 'transfert_sortie', -l.base_quantity, null, null, 'orders.order', p_order, l.line_id,
                          'set_aside', v_at, v_actor, '')::stock.posting order by l.product_id, l.line_id),
           array_agg(v_reserved)
      into v_postings, v_places
      from orders.order_line l
      join catalogue.r_product p using (product_id)
      join stock.r_location o on o.key = p.sold_from and o.shop_id = v_shop
     where l.order_id = p_order and l.base_quantity > 0 and p.can_be_purchased
       and not exists (select from jsonb_array_elements(v_needs) n where (n ->> 'product_id')::uuid = l.product_id);
    if v_postings is not null then
        perform stock.do_move(v_postings, v_places, 'reserved');
    end if;
end;
$$;
