-- What other modules may read of deliveries.
create view delivery.r_zone as
select zone_id, name, fee, is_active, changed from delivery.zone;

create view delivery.r_deliveryman as
select deliveryman_id, name, phone, is_active, changed from delivery.deliveryman;

-- What is still owed for an order.
create view delivery.r_debt as
select debt_id, order_id, deliveryman_id, amount, settled, case when cancelled_at is null then amount - settled else 0 end as owed
  from delivery.debt;
