-- ORD-12, ORD-13: the goods of an order stand in a place of their own from the moment they are there until they leave. p_way:
--   set_aside    from the counter, at the order's creation
--   handed_over  out of the shop, at the average cost
--   released     the order was cancelled: back to where such goods are sold
--   wasted       the order was cancelled: thrown away
--   brought_back the deliveryman brings them back to the counter, at the cost they had
-- A line moves once each way, whoever asks again.
create function orders.do_move_goods(p_order uuid, p_way text, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_shop uuid := '018f0000-0000-7000-8000-000000000001';
    v_reserved uuid := (select location_id from stock.r_location where key = 'reserve_commandes' and shop_id = v_shop);
    v_goods orders.goods[];
    v_places uuid[];
    v_postings stock.posting[];
begin
    select array_agg(row (l.line_id, l.product_id, o.location_id, l.base_quantity, coalesce(l.unit_cost, c.pmp, 0))::orders.goods
                     order by l.product_id, l.line_id)
      into v_goods
      from orders.order_line l
      join catalogue.r_product p on p.product_id = l.product_id
      join stock.r_location o on o.key = p.sold_from and o.shop_id = v_shop
      left join stock.r_cost c on c.product_id = l.product_id and c.shop_id = v_shop
     where l.order_id = p_order and l.base_quantity > 0;
    if v_goods is null then
        return;
    end if;
    perform stock.do_lock_levels((select array_agg(g.product_id) from unnest(v_goods) g));
    select array_agg(g.place), array_agg(row (g.product_id, case when p_way in ('set_aside', 'brought_back') then g.place else v_reserved end,
               case p_way when 'handed_over' then 'vente' when 'wasted' then 'sortie' when 'brought_back' then 'retour'
                          else 'transfert_sortie' end,
               case p_way when 'brought_back' then g.quantity else -g.quantity end, null,
               case p_way when 'brought_back' then round(g.quantity * g.unit_cost, 6) end, 'orders.order', p_order, g.line_id, p_way,
               (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid, coalesce(p_fact ->> 'reason', ''))::stock.posting)
      into v_places, v_postings
      from unnest(v_goods) g;
    case p_way
        when 'set_aside' then perform stock.do_move(v_postings, array_fill(v_reserved, array[cardinality(v_places)]), 'reserved');
        when 'released' then perform stock.do_move(v_postings, v_places, 'given_back');
        else perform stock.do_post(v_postings);
    end case;
    if p_way in ('set_aside', 'handed_over') then
        update orders.order_line l set unit_cost = g.unit_cost from unnest(v_goods) g where l.line_id = g.line_id and l.unit_cost is null;
    end if;
end;
$$;
