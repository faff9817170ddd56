-- Every movement by hand, to the bank or the safe and every expense has one entry of its amount on its drawer's account
-- (ACC-4, CASH-8 to CASH-10); every deposit at a closing too.
with wanted as (
    select movement_id as source_id, 'moved' as event, case direction when 'in' then amount else -amount end as amount
      from cash.movement where kind in ('manual', 'safe', 'cashout', 'expense', 'adjustment')
    union all
    select session_id, 'deposited', -deposit from cash.session where deposit > 0
), booked as (
    select e.source_id, e.event, count(distinct e.entry_id) as entries, sum(l.debit - l.credit) as amount
      from accounting.entry e join accounting.entry_line l using (entry_id)
     where e.event in ('moved', 'deposited') and l.account = (select value #>> '{}' from ops.setting where key = 'account.cash')
     group by e.source_id, e.event
)
select source_id, event, w.amount, b.entries, b.amount as booked
  from wanted w full join booked b using (source_id, event)
 where b.entries is distinct from 1 or w.amount is distinct from b.amount;
