-- How a contact with a terminal went: shown on its card, never audited. p_contact may hold read (the whole memory was
-- read), skew (seconds its clock is ahead), failure (a key; its time of beginning is kept), firmware, model, users, records,
-- capacity. Refuses with FM001.
create function hr.record_clock_contact(p_serial text, p_contact jsonb)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    perform hr.do_record_clock_contact(p_serial, p_contact);
end;
$$;

create function hr.do_record_clock_contact(p_serial text, p_contact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_failure text := coalesce(left(p_contact ->> 'failure', 60), '');
begin
    update hr.clock_contact
       set contact_at = case when v_failure = '' then now() else contact_at end,
           read_at = case when (p_contact ->> 'read')::boolean then now() else read_at end,
           failing_since = case when v_failure = '' then null else coalesce(failing_since, now()) end,
           failure = v_failure,
           skew_seconds = coalesce((p_contact ->> 'skew')::int, skew_seconds),
           skew_at = case when p_contact ? 'skew' then now() else skew_at end,
           firmware = coalesce(left(p_contact ->> 'firmware', 60), firmware),
           model = coalesce(left(p_contact ->> 'model', 60), model),
           users = coalesce((p_contact ->> 'users')::int, users),
           records = coalesce((p_contact ->> 'records')::int, records),
           record_capacity = coalesce((p_contact ->> 'capacity')::int, record_capacity)
     where serial = p_serial;
end;
$$;
