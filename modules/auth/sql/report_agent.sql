-- An agent says that it is alive and how its work stands; shown, never audited. Refuses with FM001.
create function auth.report_agent(p_version text, p_detail jsonb)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    update auth.agent set alive_at = now(), version = left(p_version, 40), detail = p_detail
     where agent_id = (select agent_id from auth.login where role_name = session_user);
end;
$$;
