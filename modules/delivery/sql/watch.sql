-- What tills read of deliveries. What is owed is read as part of its order.
create trigger mark_changed before update on delivery.zone for each row execute function ops.mark_changed();
create trigger mark_changed before update on delivery.deliveryman for each row execute function ops.mark_changed();
create trigger announce after insert or update on delivery.zone
    for each statement execute function ops.announce('orders');
create trigger announce after insert or update on delivery.deliveryman
    for each statement execute function ops.announce('orders');
