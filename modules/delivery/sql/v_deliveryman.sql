-- Deliverymen, with what each still owes for goods.
create view delivery.v_deliveryman as
select m.deliveryman_id, m.name, m.phone, m.employee_id, m.is_active,
       coalesce((select sum(d.amount - d.settled) from delivery.debt d
                  where d.deliveryman_id = m.deliveryman_id and d.settled < d.amount and d.cancelled_at is null), 0) as owed
  from delivery.deliveryman m
 where (select auth.may('livreurs_liste'));
