-- Stock as the movements tell it: quantity and value of every place (STK-8).
select coalesce(b.product_id, m.product_id) as product_id, coalesce(b.location_id, m.location_id) as location_id,
       b.quantity, m.quantity as moved, b.value, m.value as value_moved, b.deficit, m.deficit as deficit_moved
  from stock.balance b
  full join (select product_id, location_id, sum(quantity) as quantity,
                    (array_agg(value_after order by movement_id desc))[1] as value,
                    (array_agg(deficit_after order by movement_id desc))[1] as deficit
               from stock.movement group by product_id, location_id) m using (product_id, location_id)
 where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0) or coalesce(b.value, 0) <> coalesce(m.value, 0)
    or coalesce(b.deficit, 0) <> coalesce(m.deficit, 0);
