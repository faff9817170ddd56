-- Every line of a known product left the stock exactly once, with its quantity (POS-12, DEF-2).
select l.line_id, l.name, l.base_quantity, m.moved, m.times
  from pos.sale_line l join catalogue.product p using (product_id)
  left join (select source_line, -sum(quantity) as moved, count(*) as times from stock.movement
              where source_kind = 'pos.sale' and event = 'sold' group by source_line) m on m.source_line = l.line_id
 where l.base_quantity > 0 and (m.times is distinct from 1 or m.moved is distinct from l.base_quantity);
