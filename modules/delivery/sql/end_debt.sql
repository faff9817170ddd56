-- An order is cancelled: what is left of its debt is owed no more. Returns how much that was.
create function delivery.do_end_debt(p_order uuid, p_fact jsonb)
returns numeric
language plpgsql set search_path = ''
as $$
declare
    v_left numeric;
begin
    update delivery.debt set cancelled_at = (p_fact ->> 'at')::timestamptz
     where order_id = p_order and cancelled_at is null
    returning amount - settled into v_left;
    return coalesce(v_left, 0);
end;
$$;
