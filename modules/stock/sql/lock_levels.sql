-- Locks the stock of products at every place, in the order of ARCHITECTURE 3, until the transaction ends: who holds goods
-- back decides alone.
create function stock.do_lock_levels(p_products uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    perform from stock.balance b where b.product_id = any (p_products) order by b.product_id, b.location_id for update;
end;
$$;
