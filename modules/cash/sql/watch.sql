-- What tills read of the drawers.
create trigger mark_changed before update on cash.expense_category for each row execute function ops.mark_changed();
create trigger announce after insert or update on cash.expense_category
    for each statement execute function ops.announce('settings');
create trigger mark_changed before update on cash.request for each row execute function ops.mark_changed();
create trigger announce after insert or update on cash.request
    for each statement execute function ops.announce('cash');
