-- What sales brought into a session's drawer is what was paid in cash on its sales (POS-14).
with moved as (
    select session_id, amount, 0::numeric as paid from cash.movement where kind = 'sale'
), paid as (
    select s.session_id, 0::numeric as amount, p.amount as paid
      from pos.sale s join pos.payment p using (sale_id)
     where p.method = 'cash' and p.amount > 0 and s.register_id is not null
)
select session_id, sum(amount) as moved, sum(paid) as paid
  from (select * from moved union all select * from paid) both_sides
 group by session_id
having sum(amount) <> sum(paid);
