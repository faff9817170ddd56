-- Balances are what their movements add up to: quantity, value and deficit (STK-8).
with moved as (
    select product_id, location_id, sum(quantity) as quantity, sum(value) as value, sum(deficit_after - deficit_before) as deficit
      from stock.movement group by product_id, location_id
)
select product_id, location_id, b.quantity, b.value, b.deficit, m.quantity as moved_quantity, m.value as moved_value,
       m.deficit as moved_deficit
  from stock.balance b full join moved m using (product_id, location_id)
 where coalesce(b.quantity, 0) <> coalesce(m.quantity, 0)
    or coalesce(b.value, 0) <> coalesce(m.value, 0)
    or coalesce(b.deficit, 0) <> coalesce(m.deficit, 0);
