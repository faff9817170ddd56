-- What its deliveryman owed for an order is paid: it is delivered (PAY-14).
create function orders.do_settle(p_terminal uuid, p_order uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
begin
    perform orders.do_change_state(p_terminal, p_order, (select state from orders.customer_order where order_id = p_order), 'settle', p_fact);
end;
$$;
