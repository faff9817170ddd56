-- A till says that its drawer was counted and changed hands (CASH-3 without closing). No money moves: a difference stays in
-- the session and its closing books it, but from now on it is known whose it is. Returns exceptions for pos.
create function cash.do_hand_over(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_session uuid := (p_fact ->> 'session')::uuid;
    v_counted numeric := (p_fact ->> 'counted')::bigint / 100.0;
    v_expected numeric := cash.do_expected(v_session);
    v_exceptions text[] := '{}';
begin
    if v_expected is null then
        return array['session_unknown'];
    end if;
    insert into cash.hand_over (hand_over_id, session_id, terminal_id, at, from_user, to_user, counted, expected, difference, count, reason)
    values ((p_fact ->> 'id')::uuid, v_session, p_terminal, (p_fact ->> 'at')::timestamptz, (p_fact ->> 'actor')::uuid,
            (p_fact ->> 'to')::uuid, v_counted, v_expected, v_counted - v_expected, coalesce(p_fact -> 'count', '{}'),
            coalesce(p_fact ->> 'reason', ''))
        on conflict (hand_over_id) do nothing;
    if not found then
        return v_exceptions;
    end if;
    if (select state from cash.session where session_id = v_session) <> 'open' then
        v_exceptions := v_exceptions || 'session_not_open'::text;
    end if;
    if v_expected <> (p_fact ->> 'expected')::bigint / 100.0 then
        v_exceptions := v_exceptions || 'expected_differs'::text;
    end if;
    if v_counted <> v_expected and coalesce(trim(p_fact ->> 'reason'), '') = '' then
        v_exceptions := v_exceptions || 'difference_without_reason'::text;
    end if;
    return v_exceptions;
end;
$$;
