-- Sessions of every drawer for the office's list (CASH-12). An open one has not been counted: null.
create view pos.v_session as
select s.session_id, s.number, s.opened_at, (s.opened_at at time zone (select zone from ops.r_business_day))::date as day, s.closed_at, s.state, s.opening, s.counted, s.expected, s.difference, s.deposit, s.reason,
       s.register_id, (select r.name from cash.r_register r where r.register_id = s.register_id) as register,
       coalesce((select t.name from auth.r_terminal t where t.terminal_id = s.terminal_id), '') as terminal,
       coalesce((select p.display_name from auth.r_person p where p.user_id = s.opened_by), '') as opened_by,
       coalesce((select p.display_name from auth.r_person p where p.user_id = s.closed_by), '') as closed_by,
       (select count(*) from pos.r_sale x where x.session_id = s.session_id and x.kind = 'sale') as sales,
       (select coalesce(sum(x.total), 0) from pos.r_sale x where x.session_id = s.session_id) as sold
  from cash.r_session s
 where (select auth.may('caisse_sessions'));

create view pos.v_register as
select register_id, name from cash.r_register where (select auth.may('caisse_sessions'));
