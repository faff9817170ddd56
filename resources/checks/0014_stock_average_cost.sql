-- The average cost is the one the last movement left, and no product moved without one (STK-1, STK-2).
with last as (
    select distinct on (m.product_id, l.shop_id) m.product_id, l.shop_id, m.pmp_after
      from stock.movement m join stock.location l using (location_id)
     order by m.product_id, l.shop_id, m.movement_id desc
)
select product_id, shop_id, c.pmp, l.pmp_after
  from last l left join stock.cost c using (product_id, shop_id)
 where c.pmp is distinct from l.pmp_after;
