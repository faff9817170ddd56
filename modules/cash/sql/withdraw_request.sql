-- What was asked of a till is no longer wanted; it takes the right that asking took. A till that did not hear of it yet may
-- have done it: its fact then stands as an exception. Refuses with FM001, FM003 cash.no_request, FM004 cash.reason_needed,
-- FM002 cash.request_closed {state}.
create function cash.withdraw_request(p_id uuid, p_request uuid, p_reason text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require(coalesce((select cash.request_right(kind) from cash.request where request_id = p_request), 'comptabilite_tresorerie'));
    perform cash.do_withdraw_request(auth.actor(), p_id, p_request, p_reason);
end;
$$;

create function cash.do_withdraw_request(p_actor uuid, p_id uuid, p_request uuid, p_reason text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v cash.request;
begin
    select * into v from cash.request where request_id = p_request for update;
    if v.request_id is null then
        raise exception 'cash.no_request' using errcode = 'FM003';
    end if;
    if v.withdrawal_id = p_id then
        return;
    end if;
    if v.state <> 'asked' then
        raise exception 'cash.request_closed' using errcode = 'FM002', detail = jsonb_build_object('state', v.state)::text;
    end if;
    if trim(coalesce(p_reason, '')) = '' then
        raise exception 'cash.reason_needed' using errcode = 'FM004';
    end if;
    update cash.request
       set state = 'withdrawn', closed_at = now(), closed_by = p_actor, closed_why = trim(p_reason), withdrawal_id = p_id
     where request_id = p_request;
    perform audit.do_record(p_actor, 'cash.withdraw_request', p_request, jsonb_build_object('reason', trim(p_reason)));
end;
$$;
