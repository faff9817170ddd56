-- Every line of a product known when it was sold took its quantity from stock, exactly once (STK-8); no other sale
-- movement exists.
with lines as (
    select l.line_id, l.sale_id, l.name, l.base_quantity
      from pos.sale_line l join catalogue.product p using (product_id)
     where l.base_quantity > 0
       and not exists (select from pos.exception x where x.event_id = l.sale_id and x.kind = 'product_unknown')
), taken as (
    select source_line as line_id, count(*) as times, sum(quantity) as quantity
      from stock.movement m where source_kind = 'pos.sale' and event = 'sold'
       and not exists (select from pos.exception x where x.event_id = m.source_id and x.kind = 'product_unknown')
     group by source_line
)
select line_id, l.sale_id, l.name, l.base_quantity, t.quantity as taken, coalesce(t.times, 0) as times
  from lines l full join taken t using (line_id)
 where t.times is distinct from 1 or l.base_quantity is distinct from -t.quantity;
