-- A drawer's account is what its last session says it holds.
select r.register_id, r.name, d.holds, l.booked
  from cash.register r
  join lateral (
        select case when s.state = 'closed' then s.counted
                    else s.opening + coalesce((select sum(case direction when 'in' then amount else -amount end)
                                                 from cash.movement m where m.session_id = s.session_id), 0) end as holds
          from cash.session s where s.register_id = r.register_id and s.state <> 'abandoned'
         order by s.opened_at desc limit 1) d on true
  join lateral (
        select coalesce(sum(debit) - sum(credit), 0) as booked from accounting.entry_line
         where subledger = r.register_id and account = (select value #>> '{}' from ops.setting where key = 'account.cash')) l on true
 where d.holds <> l.booked
   and not exists (select from pos.exception e where e.kind in ('session_not_open', 'session_abandoned', 'session_unknown', 'closed_period'));
