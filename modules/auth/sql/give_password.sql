-- Gives a person the way into the office: a login of the server the first time, its verifier from then on. The verifier
-- is a SCRAM one made by the client: the password itself never reaches the server. Answers the login's name.
-- Refuses with FM001, FM003 auth.unknown_user {login}, FM004 auth.user_disabled {login}, auth.login_taken {login},
-- auth.login_long {login}, auth.not_a_verifier.
create function auth.give_password(p_id uuid, p_login text, p_verifier text)
returns name
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    return auth.do_give_password(auth.actor(), p_login, p_verifier);
end;
$$;

create function auth.do_give_password(p_actor uuid, p_login text, p_verifier text)
returns name
language plpgsql set search_path = ''
as $$
declare
    v_user auth.app_user;
    v_role name;
begin
    -- Locked: two administrators at once make one login.
    select * into v_user from auth.app_user where login = p_login for update;
    if v_user.user_id is null then
        raise exception 'auth.unknown_user' using errcode = 'FM003', detail = jsonb_build_object('login', p_login)::text;
    end if;
    if not v_user.is_active then
        raise exception 'auth.user_disabled' using errcode = 'FM004', detail = jsonb_build_object('login', p_login)::text;
    end if;
    if p_verifier is null or p_verifier not like 'SCRAM-SHA-256$%' then
        raise exception 'auth.not_a_verifier' using errcode = 'FM004';
    end if;
    -- Somebody who came back has the login of before.
    update auth.login set is_active = true where user_id = v_user.user_id and kind = 'fm_office' returning role_name into v_role;
    if v_role is not null then
        perform auth.set_verifier(v_role, p_verifier);
    else
        v_role := auth.make_office_login(v_user.user_id, p_login, p_verifier);
    end if;
    perform audit.do_record(p_actor, 'auth.give_password', v_user.user_id, jsonb_build_object('role', v_role));
    return v_role;
end;
$$;

create function auth.make_office_login(p_user uuid, p_login text, p_verifier text)
returns name
language plpgsql set search_path = ''
as $$
declare
    v_role text := current_database() || '_' || p_login;
begin
    -- PostgreSQL would cut it, and two people would be one.
    if octet_length(v_role) > 63 then
        raise exception 'auth.login_long' using errcode = 'FM004', detail = jsonb_build_object('login', p_login)::text;
    end if;
    -- A till or an agent of that name.
    if exists (select from auth.login where role_name = v_role) then
        raise exception 'auth.login_taken' using errcode = 'FM004', detail = jsonb_build_object('login', p_login)::text;
    end if;
    insert into auth.login (role_name, kind, user_id) values (v_role, 'fm_office', p_user);
    perform auth.create_login(v_role, p_verifier);
    execute format('grant connect on database %I to %I', current_database(), v_role);
    return v_role;
end;
$$;
