create view auth.v_terminal as
select t.terminal_id, t.code, t.name, t.register_id, t.printer, t.state, t.enrolled_at
  from auth.terminal t
 where (select auth.may('admin_terminaux'));
