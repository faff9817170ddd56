-- The ledger is the sum of the tickets: each has one entry (ACC-4), whose ways to pay are what was paid, whose sales are its
-- total and whose rounding is its own; no other sale entry exists.
with booked as (
    select e.source_id as sale_id, count(distinct e.entry_id) as entries,
           sum(l.credit - l.debit) filter (where l.account in (select value #>> '{}' from ops.setting
                                            where key in ('account.sales_produced', 'account.sales_resold'))) as sales,
           sum(l.debit - l.credit) filter (where l.account not in (select value #>> '{}' from ops.setting
                                            where key in ('account.sales_produced', 'account.sales_resold', 'account.rounding_gain',
                                                          'account.rounding_loss'))) as paid
      from accounting.entry e join accounting.entry_line l using (entry_id)
     where e.source_kind = 'pos.sale' and e.event = 'sold'
     group by e.source_id
), tickets as (
    select s.sale_id, s.number, s.rounding, coalesce(p.paid, 0) as paid
      from pos.sale s left join (select sale_id, sum(amount) as paid from pos.payment group by sale_id) p using (sale_id)
)
select sale_id, t.number, t.paid, b.paid as booked_paid, t.paid - t.rounding as sales, b.sales as booked_sales, b.entries
  from tickets t full join booked b using (sale_id)
 where t.sale_id is null
    or coalesce(b.paid, 0) <> t.paid or coalesce(b.sales, 0) <> t.paid - t.rounding
    or coalesce(b.entries, 0) <> 1 and (t.paid <> 0 or t.rounding <> 0);
