-- Every fact a till sent is in the tables, unless its bytes wait in quarantine (and are read by nobody: they may be no text).
with facts as materialized (
    select e.terminal_id, e.seq, convert_from(e.payload, 'UTF8')::jsonb as fact
      from pos.event e
     where not exists (select from pos.quarantine q where q.terminal_id = e.terminal_id and q.seq = e.seq and q.resolved_at is null)
)
select terminal_id, seq, fact ->> 'kind' as kind, fact ->> 'number' as number
  from facts
 where case
       when fact ->> 'kind' like 'sale.%' then not exists (select from pos.sale where sale_id = (fact ->> 'id')::uuid
                                                 and total = (fact ->> 'total')::bigint / 100.0)
       when fact ->> 'kind' = 'session.opened' then not exists (select from cash.session where session_id = (fact ->> 'session')::uuid)
       when fact ->> 'kind' = 'session.closed' then exists (select from cash.session where session_id = (fact ->> 'session')::uuid and state = 'open')
       when fact ->> 'kind' = 'session.handed_over' then not exists (select from cash.hand_over where hand_over_id = (fact ->> 'id')::uuid)
            and exists (select from cash.session where session_id = (fact ->> 'session')::uuid)
       when fact ->> 'kind' in ('cash.moved', 'cash.banked', 'expense.paid')
            then not exists (select from cash.movement where movement_id = (fact ->> 'movement')::uuid)
       when fact ->> 'kind' = 'account.settled' then not exists (select from pos.settlement where settlement_id = (fact ->> 'id')::uuid)
       when fact ->> 'kind' = 'customer.created' then not exists (select from parties.customer where customer_id = (fact ->> 'customer')::uuid)
       when fact ->> 'kind' = 'order.created' then not exists (select from orders.customer_order where order_id = (fact ->> 'id')::uuid
                                                          and total = (fact ->> 'total')::bigint / 100.0)
       when fact ->> 'kind' in ('order.paid', 'debt.settled')
            then not exists (select from orders.receipt where fact_id = (fact ->> 'id')::uuid) and (fact ->> 'amount')::bigint <> 0
       when fact ->> 'kind' like 'order.%' or fact ->> 'kind' = 'delivery.assigned'
            then not exists (select from orders.status_change where fact_id = (fact ->> 'id')::uuid)
                 and not exists (select from pos.exception x where x.event_id = (fact ->> 'id')::uuid
                                    and x.kind in ('order_state', 'order_unknown'))
       else not exists (select from pos.act where act_id = (fact ->> 'id')::uuid) end;
