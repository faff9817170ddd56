-- The value of each place is what its movements brought and took (STK-6, STK-8).
with held as (
    select location_id, sum(value) as value, sum(deficit) as deficit from stock.balance group by location_id
), moved as (
    select location_id, sum(value) as value, sum(deficit_after - deficit_before) as deficit from stock.movement group by location_id
)
select location_id, h.value, m.value as moved_value, h.deficit, m.deficit as moved_deficit
  from held h full join moved m using (location_id)
 where coalesce(h.value, 0) <> coalesce(m.value, 0) or coalesce(h.deficit, 0) <> coalesce(m.deficit, 0);
