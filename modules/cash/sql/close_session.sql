-- A till says that its drawer was counted and closed (CASH-3): count, expected, difference and reason are kept (DEF-26),
-- the difference goes to 658 or 758, the deposit to the safe. Returns exceptions for pos: a session not open, an expected
-- amount the server does not find, a difference without reason or right, more put away than was counted.
create function cash.do_close_session(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v cash.session;
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_at timestamptz := (p_fact ->> 'at')::timestamptz;
    v_counted numeric := (p_fact ->> 'counted')::bigint / 100.0;
    v_deposit numeric := greatest(coalesce((p_fact ->> 'deposit')::bigint, 0), 0) / 100.0;
    v_expected numeric;
    v_difference numeric;
    v_exceptions text[] := '{}';
begin
    select * into v from cash.session where session_id = (p_fact ->> 'session')::uuid for update;
    if v.session_id is null then
        return array['session_unknown'];
    end if;
    if v.state <> 'open' then
        v_exceptions := v_exceptions || 'session_not_open'::text;
    end if;
    -- Closed twice: what the first deposit took is no longer in the drawer.
    v_expected := cash.do_expected(v.session_id) - v.deposit;
    v_difference := v_counted - v_expected;
    if v_expected <> (p_fact ->> 'expected')::bigint / 100.0 then
        v_exceptions := v_exceptions || 'expected_differs'::text;
    end if;
    if v_difference <> 0 and coalesce(trim(p_fact ->> 'reason'), '') = '' then
        v_exceptions := v_exceptions || 'difference_without_reason'::text;
    end if;
    if abs(v_difference) > coalesce((select difference_limit from auth.r_person where user_id = v_actor), 0)
       and not pos.do_may(p_terminal, v_actor, (p_fact ->> 'approval')::uuid, 'caisse_cloturer_avec_ecart') then
        v_exceptions := v_exceptions || 'difference_without_right'::text;
    end if;
    if v_deposit > v_counted then
        v_exceptions := v_exceptions || 'banked_too_much'::text;
    end if;
    if v.state <> 'closed' then
        update cash.session
           set state = 'closed', closed_at = v_at, closed_by = v_actor, counted = v_counted, expected = v_expected,
               difference = v_difference, closing_count = coalesce(p_fact -> 'count', '{}'), reason = coalesce(p_fact ->> 'reason', ''),
               deposit = v_deposit, is_blind = coalesce((p_fact ->> 'blind')::boolean, false), approval_id = (p_fact ->> 'approval')::uuid
         where session_id = v.session_id;
    end if;
    -- An abandoned session's drawer was counted by the next opening: the books know it already.
    if v.state = 'open' then
        if exists (select from accounting.do_post_entries(
                       coalesce(cash.do_difference_lines(v_difference, v_at, v.number, v.session_id, 'closed', v_actor, v.register_id, null), '{}')
                       || cash.do_transfer_lines(-v_deposit, v_at, v.number, v.session_id, 'deposited', v_actor, v.register_id,
                                                 ops.setting_text('account.safe')))) then
            v_exceptions := v_exceptions || 'closed_period'::text;
        end if;
    end if;
    perform audit.do_seal();
    return v_exceptions;
end;
$$;
