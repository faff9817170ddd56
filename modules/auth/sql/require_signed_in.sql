-- Refuses with FM001 unless an active person is connected and has signed in: for what needs no right but being oneself.
create function auth.require_signed_in()
returns void
language plpgsql stable security definer set search_path = ''
as $$
begin
    if not exists (select from auth.login l join auth.app_user u using (user_id)
                    where l.role_name = session_user and l.is_active and u.is_active) then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = '{"permission": "sign_in"}';
    end if;
    if not exists (select from auth.sign_in s
                    where s.backend = pg_backend_pid()
                      and s.backend_start = (select a.backend_start from pg_stat_activity a where a.pid = pg_backend_pid())) then
        raise exception 'auth.sign_in_first' using errcode = 'FM001';
    end if;
end;
$$;
