-- Records that this connection is a person's: no door opens before (ARCHITECTURE 6). Answers who it is.
-- Refuses with FM001 core.not_allowed when the login belongs to nobody active.
create function auth.sign_in(p_program text, p_version text)
returns table (user_id uuid, display_name text, is_administrator boolean)
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.do_record_sign_in(p_program || ' ' || p_version);
    return query
    select u.user_id, u.display_name, u.is_administrator
      from auth.login l join auth.app_user u on u.user_id = l.user_id
     where l.role_name = session_user and l.is_active and u.is_active;
    if not found and not auth.may('admin_dashboard') then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = '{"permission": "sign_in"}';
    end if;
end;
$$;

create function auth.do_record_sign_in(p_program text)
returns void
language sql set search_path = ''
as $$
    insert into auth.sign_in (role_name, backend, backend_start, program)
    select session_user, pg_backend_pid(), a.backend_start, p_program from pg_stat_activity a where a.pid = pg_backend_pid();
$$;
