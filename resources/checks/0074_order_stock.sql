-- The reserved place holds the goods of orders that wait in the shop, and nothing else (ORD-12).
with waiting as (
    select l.product_id, sum(l.base_quantity) as quantity
      from orders.customer_order o join orders.order_line l using (order_id) join catalogue.product p using (product_id)
     where o.state in ('waiting_for_pickup', 'ready_at_shop') and l.base_quantity > 0
     group by l.product_id
), held as (
    select b.product_id, b.quantity from stock.balance b join stock.location p using (location_id) where p.key = 'reserve_commandes'
)
select product_id, w.quantity as waiting, h.quantity as held
  from waiting w full join held h using (product_id)
 where coalesce(w.quantity, 0) <> coalesce(h.quantity, 0);
