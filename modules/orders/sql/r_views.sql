-- What other modules may read of orders. An order is open until it is delivered or cancelled.
create view orders.r_order as
select order_id, terminal_id, number, serial, customer_id, name, phone, address, service, due, zone_id, zone_name, fee, from_counter,
       note, goods, total, at, business_day, user_id, state, state not in ('delivered', 'cancelled') as is_open, paid, deliveryman_id,
       fee_taken, delivered_at, delivered_day,
       case when cancelled_at is not null then core.business_day(cancelled_at) end as cancelled_day, lacks, version, changed
  from orders.customer_order;

create view orders.r_order_line as
select line_id, order_id, position, product_id, name, quantity, unit, base_quantity, total, note, unit_cost from orders.order_line;

create view orders.r_payment as
select payment_id, order_id, fact_id, kind, method, amount, owed_to, party_id, number, movement_id, at, business_day, user_id
  from orders.payment;

create view orders.r_receipt as
select fact_id, terminal_id, kind, number, serial, session_id, register_id, at, business_day, user_id, amount from orders.receipt;
