-- Who is acting: the person behind this connection's login; null for the administrator of the server.
create function auth.actor()
returns uuid
language sql stable security definer set search_path = ''
as $$
    select user_id from auth.login where role_name = session_user and is_active;
$$;

-- Whether whoever is connected has a right (ADM-2, ADM-3): the server's own administrator has all; a login needs an
-- active person with an active profile that holds the key, or the administrator flag.
create function auth.may(p_key text)
returns boolean
language sql stable security definer set search_path = ''
as $$
    select pg_has_role(session_user, 'fm_owner', 'member')
        or exists (select from auth.login l join auth.app_user u using (user_id)
                    where l.role_name = session_user and l.is_active and auth.person_may(u.user_id, p_key));
$$;

-- Whether a person has a right, whoever asks: how pos.ingest judges the actor of a fact.
create function auth.person_may(p_user uuid, p_key text)
returns boolean
language plpgsql stable set search_path = ''
as $$
begin
    return exists (select from auth.app_user u left join auth.profile p using (profile_id)
                    where u.user_id = p_user and u.is_active
                      and (u.is_administrator
                           or (p.is_active and exists (select from auth.profile_permission k
                                                        where k.profile_id = p.profile_id and k.key = p_key))));
end;
$$;

-- Refuses with FM001 unless the right is held. Every door begins with it.
create function auth.require(p_key text)
returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if pg_has_role(session_user, 'fm_owner', 'member') then
        return;
    end if;
    if not auth.may(p_key) then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = jsonb_build_object('permission', p_key)::text;
    end if;
    if not exists (select from auth.sign_in s
                    where s.backend = pg_backend_pid()
                      and s.backend_start = (select a.backend_start from pg_stat_activity a where a.pid = pg_backend_pid())) then
        raise exception 'auth.sign_in_first' using errcode = 'FM001';
    end if;
end;
$$;

-- Refuses with FM001 unless the caller is this till's own login (or the server's administrator: a one-PC shop).
create function auth.require_terminal(p_terminal uuid)
returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if not pg_has_role(session_user, 'fm_owner', 'member')
       and not exists (select from auth.login where role_name = session_user and is_active and terminal_id = p_terminal) then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = '{"permission": "terminal"}';
    end if;
end;
$$;
