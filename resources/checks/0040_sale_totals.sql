-- A ticket's total is the sum of its lines less what came back, and with its rounding the sum of what was paid, or the
-- difference is listed (POS-8, POS-9, POS-17).
select s.sale_id, s.number, s.subtotal, s.discount, s.returned, s.total, s.rounding, l.total as lines, r.total as returns, p.amount as paid
  from pos.sale s
  left join (select sale_id, sum(total) as total from pos.sale_line group by sale_id) l using (sale_id)
  left join (select sale_id, sum(total) as total from pos.return_line group by sale_id) r using (sale_id)
  left join (select sale_id, sum(amount) as amount from pos.payment group by sale_id) p using (sale_id)
 where (coalesce(l.total, 0) - coalesce(r.total, 0) <> s.total or coalesce(p.amount, 0) <> s.total + s.rounding
        or s.subtotal - s.discount - s.returned <> s.total)
   and not exists (select from pos.exception x where x.event_id = s.sale_id and x.kind in ('total_differs', 'line_differs'));
