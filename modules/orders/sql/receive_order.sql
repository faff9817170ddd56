-- A till says that the goods of an order came from the lab (Reçu) and who made them. Once, under the order's lock (ORD-14):
-- ingredients are consumed at their average cost from their recipe's place, and the goods enter what is reserved at that cost
-- (ORD-10, ORD-12). Returns exceptions for pos.
create function orders.do_receive_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
    v_exceptions text[] := '{}';
begin
    select * into v from orders.customer_order where order_id = (p_fact ->> 'order')::uuid for update;
    if v.order_id is null then
        return orders.do_keep_early_fact(p_terminal, p_fact);
    elsif orders.do_has_acted(v.order_id, p_fact) then
        return v_exceptions;
    elsif not orders.do_change_state(p_terminal, v.order_id, v.state, 'receive_' || v.service, p_fact) then
        return array['order_state'];
    end if;
    insert into orders.producer (order_id, employee_id)
    select distinct v.order_id, e.employee_id
      from jsonb_array_elements_text(coalesce(p_fact -> 'producers', '[]')) as p
      join hr.r_employee e on e.employee_id = p::uuid;
    if not found or exists (select from jsonb_array_elements_text(p_fact -> 'producers') as p
                             where not exists (select from hr.r_employee e where e.employee_id = p::uuid)) then
        v_exceptions := array['producer_missing'];
    end if;
    update orders.customer_order set received_at = (p_fact ->> 'at')::timestamptz where order_id = v.order_id;
    perform orders.do_produce(v.order_id, p_fact);
    perform orders.do_refresh_lacks();
    return v_exceptions;
end;
$$;
