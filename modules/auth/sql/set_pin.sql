-- Gives a person the PIN behind an argon2id verifier made by the client. Refuses with FM001, FM003 auth.unknown_user.
create function auth.set_pin(p_id uuid, p_login text, p_verifier text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    perform auth.do_set_pin(auth.actor(), p_login, p_verifier);
end;
$$;

create function auth.do_set_pin(p_actor uuid, p_login text, p_verifier text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_user uuid;
begin
    update auth.app_user set pin_verifier = p_verifier, pin_changed_at = now() where login = p_login returning user_id into v_user;
    if v_user is null then
        raise exception 'auth.unknown_user' using errcode = 'FM003', detail = jsonb_build_object('login', p_login)::text;
    end if;
    perform audit.do_record(p_actor, 'auth.set_pin', v_user, '{}');
end;
$$;
