-- A closed session expected its float and what moved; its difference is what was counted beyond (CASH-2, CASH-3). A
-- session that was sold in after its closing is already listed as an exception.
select s.session_id, s.number, s.opening, m.moved, s.expected, s.counted, s.difference
  from cash.session s
 cross join lateral (select coalesce(sum(case direction when 'in' then amount else -amount end), 0) as moved
                       from cash.movement where session_id = s.session_id) m
 where s.state = 'closed'
   and (s.expected <> s.opening + m.moved or s.difference <> s.counted - s.expected)
   and not exists (select from pos.sale l join pos.exception x on x.event_id = l.sale_id and x.kind = 'session_not_open'
                    where l.session_id = s.session_id);
