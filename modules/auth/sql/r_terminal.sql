-- A till as other modules know it.
create view auth.r_terminal as
select terminal_id, code, name, printer, state, register_id from auth.terminal;
