-- The cash of orders and debts in the drawers is what was paid in cash on them, movement by movement (PAY-3, CASH-2).
with moved as (
    select movement_id, case direction when 'in' then amount else -amount end as amount
      from cash.movement where kind in ('deposit', 'order_payment', 'debt', 'fee', 'order_refund')
), paid as (
    select movement_id, sum(amount) as amount from orders.payment where method = 'cash' and register_id is not null group by movement_id
)
select movement_id, m.amount as moved, p.amount as paid
  from moved m full join paid p using (movement_id)
 where m.amount is distinct from p.amount;
