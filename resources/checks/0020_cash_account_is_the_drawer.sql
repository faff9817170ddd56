-- The cash account of each drawer holds what was last counted in it, without what went to the safe, and what moved since
-- (CASH-2, CASH-3).
with latest as (
    select distinct on (register_id) register_id, session_id, number, counted is not null as is_counted,
           coalesce(counted - deposit, opening) as amount, coalesce(closed_at, opened_at) as since
      from cash.session order by register_id, opened_at desc
), held as (
    select s.register_id, s.number, s.amount + coalesce(sum(case m.direction when 'in' then m.amount else -m.amount end), 0) as drawer
      from latest s
      left join cash.movement m on m.register_id = s.register_id
       and (m.at > s.since or (not s.is_counted and m.session_id = s.session_id))
     group by s.register_id, s.number, s.amount
), booked as (
    select coalesce(l.subledger, '00000000-0000-0000-0000-000000000000') as register_id, sum(l.debit - l.credit) as account
      from accounting.entry_line l
     where l.account = (select value #>> '{}' from ops.setting where key = 'account.cash')
     group by l.subledger
)
-- Cash booked to no drawer at all must be nothing.
select register_id, h.number, h.drawer, b.account
  from held h full join booked b using (register_id)
 where coalesce(h.drawer, 0) <> coalesce(b.account, 0);
