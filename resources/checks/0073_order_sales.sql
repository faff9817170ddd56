-- Every order that left has its sale in the ledger once: its goods, never its fee; one that came back has it taken back, no
-- other has any (KPI-1, spec sales 14).
with booked as (
    select e.source_id as order_id, count(distinct e.entry_id) filter (where e.event = 'handed_over') as entries,
           coalesce(sum(l.credit - l.debit) filter (where l.account in (select value #>> '{}' from ops.setting
                                                     where key in ('account.sales_produced', 'account.sales_resold'))), 0) as sales
      from accounting.entry e join accounting.entry_line l using (entry_id)
     where e.source_kind = 'orders.order' and e.event in ('handed_over', 'cancelled')
     group by e.source_id
)
select order_id, o.number, o.state, o.goods, b.sales, b.entries
  from orders.customer_order o full join booked b using (order_id)
 where coalesce(b.sales, 0) is distinct from case when o.state in ('delivered', 'delivered_unpaid') then o.goods else 0 end
    or (o.delivered_at is not null and o.total > 0 and b.entries is distinct from 1) or (b.entries > 0 and o.delivered_at is null);
