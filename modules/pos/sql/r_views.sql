-- What other modules may read of sales.
create view pos.r_sale as
select sale_id, terminal_id, number, session_id, register_id, at, business_day, user_id, total, kind from pos.sale;

create view pos.r_payment as
select payment_id, sale_id, settlement_id, method, amount from pos.payment;

-- A way to pay with the account it is booked on; in brackets, a setting is read once, not once per payment.
create view pos.r_method as
select key, kind, name, name_ar, icon, position, needs_reference, opens_drawer, is_active, changed,
       coalesce(account, case kind when 'cash' then (select ops.setting_text('account.cash'))
                                   when 'account' then (select ops.setting_text('account.customers'))
                                   else (select ops.setting_text('account.vouchers')) end) as account
  from pos.payment_method;

create view pos.r_settlement as
select settlement_id, terminal_id, number, serial, session_id, register_id, at, business_day, user_id from pos.settlement;
