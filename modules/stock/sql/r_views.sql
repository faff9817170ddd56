-- What other modules may read of stock.
create view stock.r_location as
select location_id, shop_id, key from stock.location;

create view stock.r_cost as
select product_id, shop_id, pmp from stock.cost;

create view stock.r_balance as
select product_id, location_id, quantity, changed from stock.balance;
