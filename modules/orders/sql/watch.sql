-- Every change of an order is a new version that tills read.
create function orders.mark_version()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.version := old.version + 1;
    new.changed := pg_current_xact_id();
    return new;
end;
$$;

create trigger mark_version before update on orders.customer_order for each row execute function orders.mark_version();
create trigger announce after insert or update on orders.customer_order
    for each statement execute function ops.announce('orders');
