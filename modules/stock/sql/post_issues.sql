-- Part of stock.do_post: issues at the average cost, any number, as one set. Within one product and place the state after
-- the n-th issue follows from the cumulated quantity alone: what is covered leaves with its value, the last covered unit
-- takes the rounding's remainder, and what is not covered becomes deficit (backoffice 2.2). plpgsql keeps the plan.
create function stock.do_post_issues(p_postings stock.posting[])
returns void
language plpgsql
as $$
begin
    with asked as (
        select p.*, l.shop_id
          from unnest(p_postings) with ordinality as p join stock.location l using (location_id)
         where not exists (select from stock.movement m
                            where m.source_id = p.source_id and m.source_line = p.source_line and m.event = p.event)
    ), known as (
        select a.*, c.pmp, b.quantity as q0, greatest(b.quantity, 0) as stocked, b.value as v0, b.deficit as d0,
               sum(-a.quantity) over w as taken, sum(-a.quantity) over w + a.quantity as taken_before
          from asked a
          join stock.cost c on c.product_id = a.product_id and c.shop_id = a.shop_id
          join stock.balance b on b.product_id = a.product_id and b.location_id = a.location_id
        window w as (partition by a.product_id, a.location_id order by a.ordinality)
    ), states as (
        select k.*,
               case when taken_before >= stocked then 0 else greatest(v0 - round(taken_before * pmp, 6), 0) end as value_before,
               case when taken >= stocked then 0 else greatest(v0 - round(taken * pmp, 6), 0) end as value_after,
               d0 + round(greatest(taken_before - stocked, 0) * pmp, 6) as deficit_before,
               d0 + round(greatest(taken - stocked, 0) * pmp, 6) as deficit_after
          from known k
    ), written as (
        insert into stock.movement (product_id, location_id, kind, quantity, unit_cost, value, quantity_before, quantity_after,
                                    value_before, value_after, deficit_before, deficit_after, pmp_before, pmp_after,
                                    source_kind, source_id, source_line, event, at, business_day, user_id, reason)
        select product_id, location_id, kind, quantity, pmp, value_after - value_before, q0 - taken_before, q0 - taken,
               value_before, value_after, deficit_before, deficit_after, pmp, pmp,
               source_kind, source_id, source_line, event, at, core.day_of(at, d.zone, d.cutoff), user_id, coalesce(reason, '')
          from states cross join ops.r_business_day d order by ordinality
    )
    update stock.balance b
       set quantity = s.q0 - s.taken, value = s.value_after, deficit = s.deficit_after, changed = pg_current_xact_id()
      from (select distinct on (product_id, location_id) * from states order by product_id, location_id, taken desc) s
     where b.product_id = s.product_id and b.location_id = s.location_id;
end;
$$;
