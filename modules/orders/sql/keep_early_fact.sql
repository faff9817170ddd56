-- An act on an order that this server does not know: it waits until the order is told. Returns exceptions for pos.
create function orders.do_keep_early_fact(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
begin
    insert into orders.early_fact (fact_id, order_id, terminal_id, fact)
    values ((p_fact ->> 'id')::uuid, (p_fact ->> 'order')::uuid, p_terminal, p_fact)
        on conflict (fact_id) do nothing;
    return array['order_unknown'];
end;
$$;

-- The order came: what was told of it before is acted on, in its order. Money already taken is not taken again; what is left
-- over from it pays the order.
create function orders.do_act_on_early_facts(p_order uuid)
returns void
language plpgsql set search_path = ''
as $$
declare
    v orders.early_fact;
begin
    for v in select * from orders.early_fact where order_id = p_order and acted_at is null order by fact ->> 'at', fact_id
    loop
        update orders.early_fact set acted_at = now() where fact_id = v.fact_id;
        perform orders.do_use_surplus(p_order, v.fact);
        perform pos.do_apply_other(v.terminal_id, v.fact);
    end loop;
end;
$$;
