-- What the shop took of deliverymen's fees and has not paid out yet is what their account is owed (Q1).
with account as (
    select coalesce(subledger, '00000000-0000-0000-0000-000000000000') as deliveryman_id, sum(credit - debit) as owed from accounting.entry_line
     where account = (select value #>> '{}' from ops.setting where key = 'account.delivery_fees')
     group by 1
), told as (
    select coalesce(deliveryman_id, '00000000-0000-0000-0000-000000000000') as deliveryman_id, sum(amount) as owed
      from (select deliveryman_id, fee_taken as amount from orders.customer_order
            union all
            select party_id, amount from orders.payment where kind = 'fee_out') t
     group by 1
)
select deliveryman_id, a.owed as booked, t.owed
  from account a full join told t using (deliveryman_id)
 where coalesce(a.owed, 0) <> coalesce(t.owed, 0);
