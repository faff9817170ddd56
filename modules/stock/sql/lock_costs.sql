-- Locks the average cost of products, and their levels, for who reads costs and then posts a valued receipt: nobody moves them
-- in between. In the order of ARCHITECTURE 3.
create function stock.do_lock_costs(p_products uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    perform from stock.cost c where c.product_id = any (p_products) order by c.product_id, c.shop_id for update;
    perform from stock.balance b where b.product_id = any (p_products) order by b.product_id, b.location_id for update;
end;
$$;
