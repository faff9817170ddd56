-- A till says that the customer took the goods, with nothing left to pay (Retrait OK). Returns exceptions for pos.
create function orders.do_hand_over(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
begin
    select * into v from orders.customer_order where order_id = (p_fact ->> 'order')::uuid for update;
    if v.order_id is null then
        return orders.do_keep_early_fact(p_terminal, p_fact);
    elsif orders.do_has_acted(v.order_id, p_fact) then
        return '{}';
    elsif v.paid < v.total then
        return array['order_state'];
    end if;
    return orders.do_deliver(p_terminal, v.order_id, 'hand_over', p_fact, null, 0);
end;
$$;
