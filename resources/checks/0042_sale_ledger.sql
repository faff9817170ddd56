-- Every sale with a total has exactly one entry, of that amount (ACC-4); no other sale entry exists.
with entries as (
    select e.source_id as sale_id, count(distinct e.entry_id) as entries, sum(l.debit) as amount
      from accounting.entry e join accounting.entry_line l using (entry_id)
     where e.source_kind = 'pos.sale' and e.event = 'sold'
     group by e.source_id
)
select sale_id, s.number, s.total, e.entries, e.amount
  from (select * from pos.sale where total > 0) s full join entries e using (sale_id)
 where e.entries is distinct from 1 or s.total is distinct from e.amount;
