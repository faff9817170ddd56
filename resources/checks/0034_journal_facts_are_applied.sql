-- Every sale, opening and closing a till sent is in the tables, unless its bytes wait in quarantine.
with facts as (
    select e.terminal_id, e.seq, convert_from(e.payload, 'UTF8')::jsonb as fact
      from pos.event e
     where not exists (select from pos.quarantine q where q.terminal_id = e.terminal_id and q.seq = e.seq)
)
select terminal_id, seq, fact ->> 'kind' as kind, fact ->> 'number' as number
  from facts
 where case fact ->> 'kind'
       when 'sale.completed' then not exists (select from pos.sale where sale_id = (fact ->> 'id')::uuid
                                                 and total = (fact ->> 'total')::bigint / 100.0)
       when 'session.opened' then not exists (select from cash.session where session_id = (fact ->> 'session')::uuid)
       when 'session.closed' then exists (select from cash.session where session_id = (fact ->> 'session')::uuid and state = 'open')
       when 'cash.moved' then not exists (select from cash.movement where movement_id = (fact ->> 'movement')::uuid)
       else not exists (select from pos.act where act_id = (fact ->> 'id')::uuid) end;
