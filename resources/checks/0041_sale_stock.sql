-- Every line of a product known when it was sold took its quantity from stock, and every line that came back to stock
-- brought it, exactly once and at the cost it had left with (STK-8, POS-17); no other sale movement exists.
with lines as (
    select l.line_id, l.sale_id, l.name, -l.base_quantity as quantity, null::numeric as unit_cost
      from pos.sale_line l join catalogue.product p using (product_id)
     where l.base_quantity > 0
    union all
    select r.return_id, r.sale_id, r.name, r.base_quantity, r.unit_cost
      from pos.return_line r join catalogue.product p using (product_id)
     where r.base_quantity > 0 and r.restock
), moved as (
    select source_line as line_id, source_id as sale_id, count(*) as times, sum(quantity) as quantity, max(unit_cost) as unit_cost
      from stock.movement where source_kind = 'pos.sale' and event in ('sold', 'returned')
     group by source_line, source_id
)
select line_id, sale_id, l.name, l.quantity, m.quantity as moved, coalesce(m.times, 0) as times
  from lines l full join moved m using (line_id, sale_id)
 where (m.times is distinct from 1 or l.quantity is distinct from m.quantity or abs(l.unit_cost - m.unit_cost) > 0.000001)
   and not exists (select from pos.exception x where x.event_id = sale_id and x.kind = 'product_unknown');
