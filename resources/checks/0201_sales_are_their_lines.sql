-- A sale is the sum of its lines, or an exception says so (POS-8).
select s.sale_id, s.number, s.total, l.total as lines
  from pos.sale s left join (select sale_id, sum(total) as total from pos.sale_line group by sale_id) l using (sale_id)
 where s.total is distinct from l.total
   and not exists (select from pos.exception e where e.event_id = s.sale_id and e.kind = 'total_differs');
