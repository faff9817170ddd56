-- What is paid on an order is the sum of its payments (PAY-3), and an order stands where its last change left it (ORD-6).
select o.order_id, o.number, o.paid, p.paid as payments, o.state, s.to_state
  from orders.customer_order o
  left join (select order_id, sum(amount) as paid from orders.payment where kind not in ('surplus', 'fee_out') group by order_id) p using (order_id)
  left join lateral (select to_state from orders.status_change c where c.order_id = o.order_id order by change_id desc limit 1) s on true
 where o.paid <> coalesce(p.paid, 0) or o.state is distinct from s.to_state;
