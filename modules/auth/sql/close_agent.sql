-- An agent that works no more: its login opens nothing. Refuses with FM001, FM003 auth.unknown_agent {name}.
create function auth.close_agent(p_id uuid, p_name text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_terminaux');
    perform auth.do_close_agent(auth.actor(), p_name);
end;
$$;

create function auth.do_close_agent(p_actor uuid, p_name text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_agent uuid;
    v_role name;
begin
    update auth.agent set state = 'closed' where name = p_name returning agent_id into v_agent;
    if v_agent is null then
        raise exception 'auth.unknown_agent' using errcode = 'FM003', detail = jsonb_build_object('name', p_name)::text;
    end if;
    for v_role in select role_name from auth.login where agent_id = v_agent and is_active
    loop
        perform auth.disable_login(v_role);
    end loop;
    update auth.login set is_active = false where agent_id = v_agent;
    perform audit.do_record(p_actor, 'auth.close_agent', v_agent, '{}');
end;
$$;
