-- The agent has done what was asked, or tells why not (a key). Answered once; again changes nothing. Refuses with FM001.
create function hr.answer_clock_request(p_id uuid, p_failure text, p_answer jsonb)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    update hr.clock_request set done_at = now(), failure = left(p_failure, 60), answer = p_answer
     where request_id = p_id and done_at is null;
end;
$$;
