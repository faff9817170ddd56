-- What each customer owes is what the customers' account says, and what tickets, settlements and orders paid too much left on
-- it.
with booked as (
    select subledger as customer_id, sum(debit - credit) as owed from accounting.entry_line
     where account = (select value #>> '{}' from ops.setting where key = 'account.customers')
     group by subledger
), facts as (
    select customer_id, sum(amount) as owed
      from (select s.customer_id, p.amount from pos.sale s join pos.payment p using (sale_id) where p.method = 'account'
            union all
            select s.customer_id, -p.amount from pos.settlement s join pos.payment p using (settlement_id) where p.method <> 'account'
            union all
            select party_id, -amount from orders.payment where owed_to = 'customer') f
     group by customer_id
)
select c.customer_id, c.balance, b.owed as booked, f.owed as told
  from parties.customer c left join booked b using (customer_id) left join facts f using (customer_id)
 where c.balance <> coalesce(b.owed, 0) or c.balance <> coalesce(f.owed, 0);
