-- A closed session expected its float and what moved; its difference is what was counted beyond (CASH-2, CASH-3), and no
-- more went to the safe than was counted. A session that money moved in after its closing is already listed as an
-- exception.
select s.session_id, s.number, s.opening, m.moved, s.expected, s.counted, s.difference, s.deposit
  from cash.session s
 cross join lateral (select coalesce(sum(case direction when 'in' then amount else -amount end), 0) as moved
                       from cash.movement where session_id = s.session_id) m
 where s.state = 'closed'
   and (s.expected <> s.opening + m.moved or s.difference <> s.counted - s.expected or s.deposit > s.counted)
   and not exists (select from cash.movement l join pos.exception x on x.event_id in (l.source_id, l.movement_id)
                    where l.session_id = s.session_id and x.kind = 'session_not_open')
   and not exists (select from cash.movement l join pos.exception x on x.kind = 'session_not_open'
                     and x.detail ->> 'movement' = l.movement_id::text
                    where l.session_id = s.session_id)
   and not exists (select from pos.exception x where x.kind = 'banked_too_much' and x.detail ->> 'session' = s.session_id::text);
