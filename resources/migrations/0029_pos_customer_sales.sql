-- A customer's tickets, newest first; most tickets have none.
create index sale_customer on pos.sale (customer_id, business_day, at) where customer_id is not null;
