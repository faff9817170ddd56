-- A sale is in the ledger once, with its own amount (POS-12).
select s.sale_id, s.number, s.total, b.booked
  from pos.sale s
  left join (select e.source_id, sum(l.debit) as booked from accounting.entry e join accounting.entry_line l using (entry_id)
              where e.source_kind = 'pos.sale' and e.event = 'sold' group by e.source_id) b on b.source_id = s.sale_id
 where s.total <> coalesce(b.booked, 0);
