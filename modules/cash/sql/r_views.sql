-- What other modules may read of the drawers.
create view cash.r_session as
select session_id, register_id, terminal_id, number, opened_at, opened_by, opening, state, counted, closed_at, closed_by, expected,
       difference, deposit, reason
  from cash.session;

create view cash.r_register as
select register_id, name, location_id from cash.register;

create view cash.r_expense_category as
select key, name, name_ar, position, is_active, changed from cash.expense_category;

create view cash.r_request as
select request_id, register_id, kind, direction, amount, reason, category, note, asked_by, asked_at, state, changed
  from cash.request;
