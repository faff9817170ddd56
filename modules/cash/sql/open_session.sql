-- A till says that its drawer was opened with this float (CASH-1). The fact stands: an older session still open is closed
-- as abandoned (CASH-4, DEF-5), and the drawer's book value follows what was counted. Returns exceptions for pos.
create function cash.do_open_session(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_session uuid := (p_fact ->> 'session')::uuid;
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_at timestamptz := (p_fact ->> 'at')::timestamptz;
    v_opening numeric := (p_fact ->> 'opening')::bigint / 100.0;
    v_register uuid;
    v_last numeric;
    v_known boolean;
    v_exceptions text[] := '{}';
begin
    if exists (select from cash.session where session_id = v_session) then
        return v_exceptions;
    end if;
    select register_id into v_register from cash.register where register_id = (p_fact ->> 'register')::uuid;
    if v_register is null then
        raise exception 'cash.no_register' using errcode = 'FM003';
    end if;
    update cash.session set state = 'abandoned', closed_at = v_at where register_id = v_register and state = 'open';
    if found then
        v_exceptions := v_exceptions || 'session_abandoned'::text;
    end if;
    -- What the books say is in this drawer: its account, whoever counted last.
    v_last := accounting.do_balance(ops.setting_text('account.cash'), v_register);
    v_known := exists (select from cash.session where register_id = v_register);
    insert into cash.session (session_id, register_id, terminal_id, number, opened_at, opened_by, opening, opening_count, opening_remark)
    values (v_session, v_register, p_terminal, p_fact ->> 'number', v_at, v_actor, v_opening,
            coalesce(p_fact -> 'count', '{}'), coalesce(p_fact ->> 'remark', ''));
    -- The first float of a drawer comes from the owner; later a difference is one (CASH-3).
    if exists (select from accounting.do_post_entries(cash.do_difference_lines(
                   v_opening - v_last, v_at, p_fact ->> 'number', v_session, 'opened', v_actor, v_register,
                   case when v_known then null else ops.setting_text('account.float_origin') end))) then
        v_exceptions := v_exceptions || 'closed_period'::text;
    end if;
    return v_exceptions;
end;
$$;

-- The two lines that bring a drawer's account to what was counted; p_origin: the account a first float comes from.
create function cash.do_difference_lines(p_difference numeric, p_at timestamptz, p_number text, p_source uuid, p_event text,
                                         p_actor uuid, p_register uuid, p_origin text)
returns accounting.posting[]
language sql stable set search_path = ''
as $$
    select array_agg(row ('CA', p_at, p_number, 'cash.session', p_source, p_event, p_actor, s.account,
                          greatest(s.sign * p_difference, 0), greatest(-s.sign * p_difference, 0), s.register)::accounting.posting)
      from (values (ops.setting_text('account.cash'), 1, p_register),
                   (coalesce(p_origin, ops.setting_text(case when p_difference < 0 then 'account.cash_shortage'
                                                             else 'account.cash_surplus' end)), -1, null::uuid)) as s (account, sign, register);
$$;
