-- Every validated count posted its difference once, and what was counted before it was told is undone to the unit (INV-6).
select l.count_id as what, l.product_id, l.counted - l.expected as should_be, m.quantity as is
  from stock.count_line l
  left join stock.movement m on m.source_id = l.count_id and m.source_line = l.product_id and m.event = 'counted'
 where coalesce(m.quantity, 0) <> l.counted - l.expected
union all
select u.source_id, u.product_id, -m.quantity, u.quantity
  from stock.movement u
  left join stock.movement m on m.source_id = u.source_id and m.source_line = u.source_line and u.event = m.event || '_counted'
 where u.event like '%\_counted' and u.quantity is distinct from -m.quantity;
