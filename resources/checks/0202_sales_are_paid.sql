-- What was paid for a sale is its total (POS-11), or an exception says so.
select s.sale_id, s.number, s.total, p.amount
  from pos.sale s left join (select sale_id, sum(amount) as amount from pos.payment group by sale_id) p using (sale_id)
 where s.total is distinct from p.amount
   and not exists (select from pos.exception e where e.event_id = s.sale_id and e.kind = 'total_differs');
