-- Gives a person the badge whose hash this is (SHA-256 of "badge:" and its code, in hex); empty takes it away. Refuses with
-- FM001, FM003 auth.unknown_user, FM004 auth.badge_format, auth.badge_taken {name}.
create function auth.set_badge(p_id uuid, p_login text, p_hash text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    perform auth.do_set_badge(auth.actor(), p_login, p_hash);
end;
$$;

create function auth.do_set_badge(p_actor uuid, p_login text, p_hash text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_user uuid;
    v_hash text := lower(coalesce(p_hash, ''));
    v_holder text;
begin
    if v_hash !~ '^([0-9a-f]{64})?$' then
        raise exception 'auth.badge_format' using errcode = 'FM004';
    end if;
    select display_name into v_holder from auth.app_user where badge_hash = v_hash and v_hash <> '' and login <> p_login;
    if v_holder is not null then
        raise exception 'auth.badge_taken' using errcode = 'FM004', detail = jsonb_build_object('name', v_holder)::text;
    end if;
    update auth.app_user set badge_hash = v_hash where login = p_login returning user_id into v_user;
    if v_user is null then
        raise exception 'auth.unknown_user' using errcode = 'FM003', detail = jsonb_build_object('login', p_login)::text;
    end if;
    perform audit.do_record(p_actor, 'auth.set_badge', v_user, jsonb_build_object('removed', v_hash = ''));
end;
$$;
