-- What waits to be applied.
create view pos.v_quarantine as
select coalesce(t.code, '') as terminal, q.seq, q.at, q.message as why, coalesce(x.detail ->> 'fact', '') as fact,
       coalesce(x.detail ->> 'number', '') as number
  from pos.quarantine q
  left join auth.r_terminal t using (terminal_id)
  left join pos.exception x on x.event_id = pos.quarantine_event(q.terminal_id, q.seq) and x.kind = 'not_applied'
 where q.resolved_at is null and (select auth.may('admin_terminaux'));
