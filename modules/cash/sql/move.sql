-- A till says that money was put into or taken out of its drawer by hand (CASH-7).
create function cash.do_move(p_register uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_at timestamptz := (p_fact ->> 'at')::timestamptz;
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_amount numeric := (p_fact ->> 'amount')::bigint / 100.0;
    v_sign int := case p_fact ->> 'direction' when 'in' then 1 when 'out' then -1 end;
    v_id uuid := (p_fact ->> 'movement')::uuid;
begin
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day, user_id)
    values (v_id, (p_fact ->> 'session')::uuid, p_register, p_fact ->> 'direction', 'manual', v_amount,
            coalesce(p_fact ->> 'reason', ''), v_id, v_at, core.business_day(v_at), v_actor)
        on conflict (movement_id) do nothing;
    perform accounting.do_post_entries(cash.do_difference_lines(
        v_sign * v_amount, v_at, coalesce(p_fact ->> 'number', ''), v_id, 'moved', v_actor, p_register, null));
end;
$$;
