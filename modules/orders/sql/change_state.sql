-- Moves an order along a row of orders.transition, with its line in the journal (ORD-6). p_from: where it stands. False
-- when the act does not fit there: nothing changed.
create function orders.do_change_state(p_terminal uuid, p_order uuid, p_from text, p_event text, p_fact jsonb)
returns boolean
language plpgsql set search_path = ''
as $$
declare
    v_to text := (select to_state from orders.transition where from_state = p_from and event = p_event);
begin
    if v_to is null then
        return false;
    end if;
    insert into orders.status_change (order_id, fact_id, from_state, event, to_state, at, user_id, terminal_id, note)
    values (p_order, (p_fact ->> 'id')::uuid, p_from, p_event, v_to, (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid,
            p_terminal, coalesce(nullif(p_fact ->> 'reason', ''), p_fact ->> 'note', ''));
    update orders.customer_order
       set state = v_to, lacks = '[]',
           cancelled_at = case when v_to = 'cancelled' then (p_fact ->> 'at')::timestamptz end
     where order_id = p_order;
    return true;
end;
$$;

-- Whether this fact already changed that order.
create function orders.do_has_acted(p_order uuid, p_fact jsonb)
returns boolean
language sql stable set search_path = ''
as $$
    select exists (select from orders.status_change where order_id = p_order and fact_id = (p_fact ->> 'id')::uuid);
$$;
