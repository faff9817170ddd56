-- What tickets and settled accounts brought into a session's drawer, and took out of it, is what was paid in cash on them
-- (POS-14, POS-17).
with moved as (
    select session_id, case direction when 'in' then amount else -amount end as amount, 0::numeric as paid
      from cash.movement where kind in ('sale', 'refund', 'settlement')
), paid as (
    select session_id, 0::numeric as amount, p.amount as paid
      from pos.sale s join pos.payment p using (sale_id)
     where p.method = 'cash' and s.register_id is not null
    union all
    select session_id, 0, p.amount
      from pos.settlement s join pos.payment p using (settlement_id)
     where p.method = 'cash' and s.register_id is not null
)
select session_id, sum(amount) as moved, sum(paid) as paid
  from (select * from moved union all select * from paid) both_sides
 group by session_id
having sum(amount) <> sum(paid);
