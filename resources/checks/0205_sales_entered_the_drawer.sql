-- The cash of every sale entered its drawer once (POS-14).
select s.sale_id, s.number, p.amount, m.amount as moved
  from pos.sale s
  join (select sale_id, sum(amount) as amount from pos.payment where method = 'cash' group by sale_id) p using (sale_id)
  left join cash.movement m on m.source_id = s.sale_id and m.kind = 'sale'
 where s.register_id is not null and p.amount > 0 and m.amount is distinct from p.amount;
