-- What other modules may read of the drawers.
create view cash.r_session as
select session_id, register_id, terminal_id, number, opened_at, opened_by, opening, state, counted from cash.session;

create view cash.r_register as
select register_id, name, location_id from cash.register;
