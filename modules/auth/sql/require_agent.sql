-- Refuses with FM001 unless the caller is an agent's own login (or the server's administrator: a one-PC shop).
create function auth.require_agent()
returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if not pg_has_role(session_user, 'fm_owner', 'member')
       and not exists (select from auth.login l join auth.agent a using (agent_id)
                        where l.role_name = session_user and l.is_active and l.kind = 'fm_agent' and a.state = 'enrolled') then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = '{"permission": "agent"}';
    end if;
end;
$$;
