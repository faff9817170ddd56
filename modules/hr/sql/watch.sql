-- What tills read of employees: who produces.
create trigger mark_changed before update on hr.employee for each row execute function ops.mark_changed();
create trigger announce after insert or update of name, is_active, is_producer on hr.employee
    for each statement execute function ops.announce('orders');
