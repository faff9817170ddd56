-- Money entered or left a drawer other than by a ticket: one movement, one entry between the drawer and p_account. The
-- fact stands; returns exceptions for pos: a session not open, more taken than was there (CASH-7, CASH-8), a voucher's
-- number already taken, a closed period, and what do_fulfil_request says of the request it answers.
create function cash.do_record_movement(p_terminal uuid, p_fact jsonb, p_direction text, p_kind text, p_category text,
                                        p_account text, p_journal text)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v cash.movement;
    v_state text;
    v_before numeric := cash.do_expected((p_fact ->> 'session')::uuid);
    v_exceptions text[] := '{}';
begin
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day,
                               user_id, terminal_id, number, serial, category, detail, approval_id, request_id)
    select f.movement, f.session,
           coalesce((select register_id from cash.session where session_id = f.session),
                    (select register_id from auth.r_terminal where terminal_id = p_terminal)),
           p_direction, p_kind, f.amount / 100.0,
           -- CASH-10.
           case p_kind when 'adjustment' then 'Ajustement de caisse – ' else '' end || coalesce(f.reason, ''),
           f.movement, f.at, core.business_day(f.at), f.actor, p_terminal, coalesce(f.number, ''), f.serial,
           coalesce(p_category, ''), coalesce(f.detail, ''), f.approval, f.request
      from jsonb_to_record(p_fact) as f (movement uuid, session uuid, amount bigint, reason text, at timestamptz, actor uuid,
                                         number text, serial bigint, detail text, approval uuid, request uuid)
        on conflict (movement_id) do nothing
    returning * into v;
    if v.movement_id is null then
        return v_exceptions;
    end if;
    select state into v_state from cash.session where session_id = v.session_id;
    if v_state is distinct from 'open' then
        v_exceptions := v_exceptions || 'session_not_open'::text;
    end if;
    if p_direction = 'out' and v.amount > v_before then
        v_exceptions := v_exceptions || 'banked_too_much'::text;
    end if;
    if cash.do_is_number_taken(p_terminal, v.serial, v.movement_id) then
        v_exceptions := v_exceptions || 'number_repeated'::text;
    end if;
    if exists (select from accounting.do_post_entries(cash.do_transfer_lines(
                   case p_direction when 'in' then v.amount else -v.amount end, v.at, v.number, v.movement_id, 'moved', v.user_id,
                   v.register_id, p_account, p_journal))) then
        v_exceptions := v_exceptions || 'closed_period'::text;
    end if;
    if v.request_id is not null then
        v_exceptions := v_exceptions || cash.do_fulfil_request(p_fact, v);
    end if;
    return v_exceptions;
end;
$$;

-- The two lines of an amount that enters a drawer (negative: leaves it), against another account.
create function cash.do_transfer_lines(p_amount numeric, p_at timestamptz, p_number text, p_source uuid, p_event text, p_actor uuid,
                                       p_register uuid, p_account text, p_journal text default 'CA')
returns accounting.posting[]
language sql stable set search_path = ''
as $$
    select array_agg(row (p_journal, p_at, p_number, 'cash.session', p_source, p_event, p_actor, s.account,
                          greatest(s.sign * p_amount, 0), greatest(-s.sign * p_amount, 0), s.register)::accounting.posting)
      from (values (ops.setting_text('account.cash'), 1, p_register), (p_account, -1, null::uuid)) as s (account, sign, register);
$$;
