-- What rules disliked (ARCHITECTURE 4), waiting for a manager or already explained.
create view pos.v_exception as
select x.exception_id, x.kind, x.at, (x.at at time zone (select zone from ops.r_business_day))::date as day, x.detail, coalesce(x.detail ->> 'number', '') as number,
       coalesce((select p.display_name from auth.r_person p where p.user_id = x.user_id), '') as person,
       coalesce((select t.name from auth.r_terminal t where t.terminal_id = x.terminal_id), '') as terminal,
       x.resolved_at is not null as is_resolved, x.resolved_at,
       coalesce((select p.display_name from auth.r_person p where p.user_id = x.resolved_by), '') as resolved_by, x.note
  from pos.exception x
 where (select auth.may('ventes_historique'));
