-- Keeps the lines that come back in a set of tickets, at the cost frozen when they were sold (KPI-3), and answers what
-- goes back to stock: exactly that value, so that the average cost stays (STK-2). Spoiled goods go nowhere; a product or
-- line nobody knows comes back at today's cost.
create function pos.do_take_returns(p_sales jsonb[], p_ids uuid[], p_shop uuid)
returns stock.posting[]
language plpgsql set search_path = ''
as $$
begin
    insert into pos.return_line (return_id, sale_id, position, of_sale, of_line, of_number, product_id, name, quantity, unit,
                                 base_quantity, total, unit_cost, restock)
    select r.id, s.id, row_number() over (partition by s.id), r.sale, r.line, coalesce(r.number, ''), r.product, r.name,
           r.qty / 1000.0, r.unit, r.base_qty / 1000.0, r.total / 100.0, coalesce(l.unit_cost, c.pmp, 0), coalesce(r.restock, true)
      from unnest(p_sales) as f (fact)
     cross join jsonb_to_record(f.fact) as s (id uuid, returns jsonb)
     cross join jsonb_to_recordset(s.returns) as r (id uuid, sale uuid, line uuid, number text, product uuid, name text, qty bigint,
                                                    unit text, base_qty bigint, total bigint, restock boolean)
      left join pos.sale_line l on l.line_id = r.line
      left join stock.r_cost c on c.product_id = r.product and c.shop_id = p_shop
     where s.id = any (p_ids);
    return coalesce((
        select array_agg(row (r.product_id, o.location_id, 'retour', r.base_quantity, null, round(r.base_quantity * r.unit_cost, 6),
                              'pos.sale', s.sale_id, r.return_id, 'returned', s.at, s.user_id, s.reason)::stock.posting
                         order by s.seq, r.return_id)
          from pos.return_line r
          join pos.sale s using (sale_id)
          join catalogue.r_product p on p.product_id = r.product_id
          join stock.r_location o on o.key = p.sold_from and o.shop_id = p_shop
         where r.sale_id = any (p_ids) and r.restock and r.base_quantity > 0), '{}');
end;
$$;
