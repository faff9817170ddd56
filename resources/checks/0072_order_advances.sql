-- The advances' account owes, order by order, what was paid before its hand-over and what was taken too much (spec sales 14).
with account as (
    select subledger as order_id, sum(credit - debit) as owed from accounting.entry_line
     where account = (select value #>> '{}' from ops.setting where key = 'account.advances')
     group by subledger
), told as (
    select order_id, sum(amount) as owed
      from (select order_id, case when state in ('delivered', 'delivered_unpaid') then 0 else paid end as amount from orders.customer_order
            union all
            select order_id, amount from orders.payment where kind = 'surplus' and owed_to = 'order') t
     group by order_id
)
select order_id, a.owed as booked, t.owed
  from account a full join told t using (order_id)
 where coalesce(a.owed, 0) <> coalesce(t.owed, 0);
