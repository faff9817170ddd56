-- Expected is opening + in − out; the difference is counted − expected (CASH-2, CASH-3). Facts that came late are listed.
select s.session_id, s.number, s.expected, s.opening + coalesce(m.moved, 0) as computed, s.counted, s.difference
  from cash.session s
  left join (select session_id, sum(case direction when 'in' then amount else -amount end) as moved from cash.movement
              group by session_id) m using (session_id)
 where s.state = 'closed'
   and (s.difference <> s.counted - s.expected
        or (s.expected <> s.opening + coalesce(m.moved, 0)
            and not exists (select from pos.exception e join pos.sale x on x.sale_id = e.event_id
                             where x.session_id = s.session_id and e.kind = 'session_not_open')));
