-- What other modules may read of sales.
create view pos.r_sale as
select sale_id, terminal_id, number, session_id, register_id, at, business_day, user_id, total from pos.sale;

create view pos.r_payment as
select payment_id, sale_id, method, amount from pos.payment;
