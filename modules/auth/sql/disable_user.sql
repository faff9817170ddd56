-- A person no longer works here (ADM-5: never deleted). Refuses with FM001, FM003 auth.unknown_user.
create function auth.disable_user(p_id uuid, p_login text, p_reason text default '')
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    perform auth.do_disable_user(auth.actor(), p_login, p_reason);
end;
$$;

create function auth.do_disable_user(p_actor uuid, p_login text, p_reason text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_user uuid;
    v_role name;
begin
    update auth.app_user set is_active = false where login = p_login and user_id is distinct from p_actor
    returning user_id into v_user;
    if v_user is null then
        raise exception 'auth.unknown_user' using errcode = 'FM003', detail = jsonb_build_object('login', p_login)::text;
    end if;
    for v_role in select role_name from auth.login where user_id = v_user and is_active
    loop
        perform auth.disable_login(v_role);
    end loop;
    update auth.login set is_active = false where user_id = v_user;
    perform audit.do_record(p_actor, 'auth.disable_user', v_user, jsonb_build_object('reason', p_reason));
end;
$$;
