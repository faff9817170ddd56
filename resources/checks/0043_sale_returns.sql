-- No line came back for more than was sold of it, in quantity and in money, unless a manager was told (POS-17).
select l.line_id, l.sale_id, l.name, l.quantity, r.quantity as returned, l.total, r.total as given_back
  from pos.sale_line l
  join (select of_line, sum(quantity) as quantity, sum(total) as total, array_agg(sale_id) as tickets from pos.return_line group by of_line) r
    on r.of_line = l.line_id
 where (r.quantity > l.quantity or r.total > l.total)
   and not exists (select from pos.exception x where x.event_id = any (r.tickets) and x.kind = 'returned_too_much');
