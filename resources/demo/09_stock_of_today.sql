-- This morning's stock: plenty of everything except what the selling screen must show running out, and gone.
select stock.adjust(demo.id('adjustment', w.name), p.product_id, b.location_id, w.left_over - b.quantity, 'Invendus retirés')
  from (values ('Samsa amandes', 3), ('Quiche poulet', 0)) as w (name, left_over)
  join catalogue.product p on p.product_id = demo.id('product', w.name)
  join stock.balance b on b.product_id = p.product_id and b.location_id = '018f0000-0000-7000-8000-000000000011'
 where b.quantity <> w.left_over;

set client_min_messages = warning;
drop schema demo cascade;
reset client_min_messages;
