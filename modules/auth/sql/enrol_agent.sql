-- Gives a program without a person (time clock, remote printing) its login. The same uuid again answers the same.
-- p_role: its login, made when a verifier is given; null on a one-PC shop.
-- Refuses with FM001, FM004 auth.agent_taken {name}.
create function auth.enrol_agent(p_id uuid, p_name text, p_role name default null, p_verifier text default null)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_terminaux');
    return auth.do_enrol_agent(auth.actor(), p_id, p_name, p_role, p_verifier);
end;
$$;

create function auth.do_enrol_agent(p_actor uuid, p_id uuid, p_name text, p_role name, p_verifier text)
returns uuid
language plpgsql set search_path = ''
as $$
begin
    if exists (select from auth.agent where agent_id = p_id) then
        return p_id;
    end if;
    if exists (select from auth.agent where name = p_name) then
        raise exception 'auth.agent_taken' using errcode = 'FM004', detail = jsonb_build_object('name', p_name)::text;
    end if;
    insert into auth.agent (agent_id, name) values (p_id, p_name);
    if p_role is not null then
        insert into auth.login (role_name, kind, agent_id) values (p_role, 'fm_agent', p_id);
        perform auth.create_login(p_role, p_verifier);
    end if;
    perform audit.do_record(p_actor, 'auth.enrol_agent', p_id, jsonb_build_object('name', p_name));
    return p_id;
end;
$$;
