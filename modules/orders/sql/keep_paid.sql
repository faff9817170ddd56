-- PAY-3: what was paid on orders follows from their rows; these of one fact are new.
create function orders.do_keep_paid(p_fact uuid)
returns void
language plpgsql set search_path = ''
as $$
begin
    update orders.customer_order o set paid = o.paid + p.amount
      from (select order_id, sum(amount) as amount from orders.payment
             where fact_id = p_fact and kind not in ('surplus', 'fee_out') group by order_id having sum(amount) <> 0) p
     where o.order_id = p.order_id;
end;
$$;
