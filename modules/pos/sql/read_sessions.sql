-- Sessions of every drawer, newest first (CASH-12). p_filter: from and to (days), limit (50, at most 500). Signature never
-- changes. Refuses with FM001.
create function pos.read_sessions(p_terminal uuid, p_actor uuid, p_filter jsonb)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v_from timestamptz := coalesce((p_filter ->> 'from')::date, '-infinity'::date)::timestamp at time zone ops.setting_text('business_day.zone');
    v_to timestamptz := (coalesce((p_filter ->> 'to')::date, 'infinity'::date) + 1)::timestamp at time zone ops.setting_text('business_day.zone');
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'caisse_sessions');
    return jsonb_build_object('sessions', (
        select coalesce(jsonb_agg(jsonb_build_object(
                   'id', s.session_id, 'number', s.number,
                   'register', (select name from cash.r_register where register_id = s.register_id),
                   'terminal', (select name from auth.r_terminal where terminal_id = s.terminal_id),
                   'opened_at', s.opened_at, 'opened_by', coalesce((select display_name from auth.r_person where user_id = s.opened_by), ''),
                   'closed_at', s.closed_at, 'closed_by', coalesce((select display_name from auth.r_person where user_id = s.closed_by), ''),
                   'state', s.state, 'opening', (s.opening * 100)::bigint, 'counted', (s.counted * 100)::bigint,
                   'expected', (s.expected * 100)::bigint, 'difference', (s.difference * 100)::bigint,
                   'deposit', (s.deposit * 100)::bigint, 'sales', t.sales, 'sales_total', t.total, 'reason', s.reason)
                   order by s.opened_at desc), '[]')
          from (select * from cash.r_session
                 where opened_at >= v_from and opened_at < v_to
                 order by opened_at desc limit least(greatest(coalesce((p_filter ->> 'limit')::int, 50), 1), 500)) s
         cross join lateral (select count(*) as sales, coalesce(sum(x.total) * 100, 0)::bigint as total
                               from pos.sale x where x.session_id = s.session_id and x.kind = 'sale') t));
end;
$$;
