-- A person works here again. The PIN opens the tills as before; the office only after a new password. Somebody who works
-- here already: nothing changes. Refuses with FM001, FM003 auth.unknown_user.
create function auth.enable_user(p_id uuid, p_login text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    perform auth.do_enable_user(auth.actor(), p_login);
end;
$$;

create function auth.do_enable_user(p_actor uuid, p_login text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_user uuid;
begin
    if not exists (select from auth.app_user where login = p_login) then
        raise exception 'auth.unknown_user' using errcode = 'FM003', detail = jsonb_build_object('login', p_login)::text;
    end if;
    update auth.app_user set is_active = true where login = p_login and not is_active
    returning user_id into v_user;
    if v_user is not null then
        perform audit.do_record(p_actor, 'auth.enable_user', v_user, '{}');
    end if;
end;
$$;
