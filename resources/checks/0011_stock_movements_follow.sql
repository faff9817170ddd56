-- Each movement starts where the one before it ended, and its own sums are right (STK-8).
with ordered as (
    select m.*,
           lag(quantity_after, 1, 0::numeric) over w as quantity_left,
           lag(value_after, 1, 0::numeric) over w as value_left,
           lag(deficit_after, 1, 0::numeric) over w as deficit_left
      from stock.movement m
    window w as (partition by product_id, location_id order by movement_id)
)
select movement_id, product_id, location_id, quantity_left, quantity_before, value_left, value_before, deficit_left, deficit_before
  from ordered
 where quantity_before <> quantity_left or value_before <> value_left or deficit_before <> deficit_left
    or quantity_after <> quantity_before + quantity or value_after <> value_before + value;
