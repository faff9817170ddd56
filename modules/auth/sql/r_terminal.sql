-- A till as other modules know it.
create view auth.r_terminal as
select terminal_id, code, name, printer, state, register_id from auth.terminal;

-- Tills whose login has a connection to this database now; on a one-PC shop tills have no login of their own.
create view auth.r_connected_terminal as
select distinct l.terminal_id
  from auth.login l join pg_stat_activity a on a.usename = l.role_name and a.datname = current_database()
 where l.terminal_id is not null and l.is_active;
