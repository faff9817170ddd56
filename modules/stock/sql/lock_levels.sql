-- Locks the stock of products at every place, in the order of ARCHITECTURE 3, until the transaction ends: who holds goods
-- back decides alone, and who posts several sets in one transaction never waits for another in the middle.
create function stock.do_lock_levels(p_products uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    perform from stock.cost c where c.product_id = any (p_products) order by c.product_id, c.shop_id for share;
    perform from stock.balance b where b.product_id = any (p_products) order by b.product_id, b.location_id for update;
end;
$$;
