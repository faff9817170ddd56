-- What tills read of customers. A balance moves with sales: it is carried, never announced (ARCHITECTURE 3).
create trigger mark_changed before update on parties.customer for each row execute function ops.mark_changed();
create trigger announce after insert or update of first_name, last_name, phone, customer_type, allergies, credit_limit, is_active,
    duplicate_of on parties.customer
    for each statement execute function ops.announce('customers');
