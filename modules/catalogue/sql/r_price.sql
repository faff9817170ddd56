-- The price of a product from a moment on.
create view catalogue.r_price as
select product_id, valid_from, price from catalogue.price;
