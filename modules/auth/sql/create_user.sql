-- A person who may work here. The same uuid again changes nothing. Refuses with FM001, FM003 auth.unknown_profile.
create function auth.create_user(p_id uuid, p_login text, p_display_name text, p_profile text,
                                 p_name_ar text default '', p_initials text default '', p_administrator boolean default false)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    return auth.do_create_user(auth.actor(), p_id, p_login, p_display_name, p_profile, p_name_ar, p_initials, p_administrator);
end;
$$;

create function auth.do_create_user(p_actor uuid, p_id uuid, p_login text, p_display_name text, p_profile text,
                                    p_name_ar text, p_initials text, p_administrator boolean)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_profile uuid;
begin
    if exists (select from auth.app_user where user_id = p_id) then
        return p_id;
    end if;
    select profile_id into v_profile from auth.profile where name = p_profile and is_active;
    if v_profile is null then
        raise exception 'auth.unknown_profile' using errcode = 'FM003', detail = jsonb_build_object('name', p_profile)::text;
    end if;
    if exists (select from auth.app_user where login = p_login) then
        raise exception 'auth.login_taken' using errcode = 'FM004', detail = jsonb_build_object('login', p_login)::text;
    end if;
    insert into auth.app_user (user_id, login, display_name, name_ar, initials, profile_id, is_administrator)
    values (p_id, p_login, p_display_name, p_name_ar, p_initials, v_profile, p_administrator);
    perform audit.do_record(p_actor, 'auth.create_user', p_id, jsonb_build_object('login', p_login, 'profile', p_profile));
    return p_id;
end;
$$;
