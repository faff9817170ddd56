-- A debt is settled by its payments, and what a deliveryman's account owes is the sum of his debts less what he paid too much
-- (PAY-12, PAY-17); an order is delivered unpaid exactly while its debt is open.
with debts as (
    select d.debt_id, d.order_id, d.deliveryman_id, d.amount, d.settled, case when d.cancelled_at is null then d.amount - d.settled else 0 end as left_over,
           (select coalesce(sum(p.amount), 0) from delivery.debt_payment p where p.debt_id = d.debt_id) as paid
      from delivery.debt d
), account as (
    select coalesce(subledger, '00000000-0000-0000-0000-000000000000') as deliveryman_id, sum(debit - credit) as owed from accounting.entry_line
     where account = (select value #>> '{}' from ops.setting where key = 'account.deliverymen')
     group by 1
), told as (
    select coalesce(deliveryman_id, '00000000-0000-0000-0000-000000000000') as deliveryman_id, sum(amount) as owed
      from (select deliveryman_id, left_over as amount from debts
            union all
            select party_id, -amount from orders.payment where kind = 'surplus' and owed_to = 'deliveryman') t
     group by 1
)
select debt_id::text as what, settled as is, paid as should_be from debts where settled <> paid
union all
select deliveryman_id::text, a.owed, t.owed from account a full join told t using (deliveryman_id) where coalesce(a.owed, 0) <> coalesce(t.owed, 0)
union all
select o.number, coalesce(d.left_over, 0), o.goods - o.paid
  from orders.customer_order o left join debts d using (order_id)
 where (o.state = 'delivered_unpaid') <> (coalesce(d.left_over, 0) > 0) or (o.state = 'delivered_unpaid' and d.left_over <> o.goods - o.paid);
