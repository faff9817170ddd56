-- A till says that an order is put in production though something lacks (ORD-16). Returns exceptions for pos.
create function orders.do_start_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
begin
    select * into v from orders.customer_order where order_id = (p_fact ->> 'order')::uuid for update;
    if v.order_id is null then
        return orders.do_keep_early_fact(p_terminal, p_fact);
    elsif orders.do_has_acted(v.order_id, p_fact) or orders.do_change_state(p_terminal, v.order_id, v.state, 'start', p_fact) then
        return '{}';
    end if;
    return array['order_state'];
end;
$$;
