-- The paper of a fact's money; false when it is known already. A deposit's is the order's own, without a serial of series M.
create function orders.do_keep_receipt(p_terminal uuid, p_fact jsonb)
returns boolean
language plpgsql set search_path = ''
as $$
begin
    insert into orders.receipt (fact_id, terminal_id, kind, number, serial, session_id, register_id, at, business_day, user_id,
                                amount, approval_id)
    select f.id, p_terminal, f.kind, coalesce(f.number, ''), case when f.kind <> 'order.created' then nullif(f.serial, 0) end, f.session,
           coalesce((select register_id from cash.r_session where session_id = f.session),
                    (select register_id from auth.r_terminal where terminal_id = p_terminal)),
           f.at, core.business_day(f.at), f.actor, orders.do_paid(p_fact), f.approval
      from jsonb_to_record(p_fact) as f (id uuid, kind text, number text, serial bigint, session uuid, at timestamptz, actor uuid,
                                         approval uuid)
        on conflict (fact_id) do nothing;
    return found;
end;
$$;
