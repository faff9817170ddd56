-- A request that is done has exactly its movement, of its drawer, kind and amount; a movement that names a request it did not
-- do is listed as an exception (CASH-8 to CASH-10).
select r.request_id, r.state, r.amount, m.movement_id, m.amount as moved
  from cash.request r left join cash.movement m using (movement_id)
 where r.state = 'done'
   and (r.request_id, r.register_id, r.direction, r.amount, case r.kind when 'bank' then 'cashout' else r.kind end)
       is distinct from (m.request_id, m.register_id, m.direction, m.amount, m.kind)
   and not exists (select from pos.exception x where x.kind = 'request_differs' and x.event_id = r.fact_id)
union all
select m.request_id, r.state, r.amount, m.movement_id, m.amount
  from cash.movement m left join cash.request r on r.request_id = m.request_id
 where m.request_id is not null and r.movement_id is distinct from m.movement_id
   and not exists (select from pos.exception x
                    where x.kind in ('request_unknown', 'request_withdrawn', 'request_done_twice')
                      and x.detail ->> 'movement' = m.movement_id::text);
