-- Every movement begins where the one before it ended.
select movement_id, product_id, location_id, quantity_before, expected
  from (select m.*, lag(quantity_after, 1, 0::numeric) over w as expected, lag(value_after, 1, 0::numeric) over w as expected_value
          from stock.movement m window w as (partition by product_id, location_id order by movement_id)) c
 where quantity_before <> expected or value_before <> expected_value;
