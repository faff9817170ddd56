-- What tills read of the counter. Tickets set aside and favourites are carried, never announced (ARCHITECTURE 3).
create trigger mark_changed before update on pos.payment_method for each row execute function ops.mark_changed();
create trigger mark_changed before update on pos.parked_ticket for each row execute function ops.mark_changed();
create trigger announce after insert or update on pos.payment_method
    for each statement execute function ops.announce('settings');
