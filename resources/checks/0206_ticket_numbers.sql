-- Tickets of a till are numbered 1, 2, 3… without gap or repeat, or an exception says so.
select terminal_id, count(*) as tickets, min(serial) as first, max(serial) as last
  from pos.sale group by terminal_id
having (count(*) <> max(serial) or min(serial) <> 1 or count(distinct serial) <> count(*))
   and not exists (select from pos.exception e where e.terminal_id = pos.sale.terminal_id and e.kind = 'number_repeated')
   and not exists (select from pos.quarantine q where q.terminal_id = pos.sale.terminal_id);
