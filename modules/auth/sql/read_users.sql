-- Everybody who works or worked here, for the list of people: those who work first, by name. Refuses with FM001.
create function auth.read_users()
returns table (user_id uuid, login text, display_name text, name_ar text, profile text, is_administrator boolean, is_active boolean,
               has_pin boolean, has_password boolean, last_sign_in timestamptz, rights int)
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require('admin_utilisateurs');
    return query
    select u.user_id, u.login, u.display_name, u.name_ar, coalesce(p.name, ''), u.is_administrator, u.is_active, u.pin_verifier <> '',
           l.role_name is not null, (select max(s.at) from auth.sign_in s where s.role_name = l.role_name),
           (select count(*) from auth.permission k where auth.person_may(u.user_id, k.key))::int
      from auth.app_user u left join auth.profile p using (profile_id)
           left join auth.login l on l.user_id = u.user_id and l.kind = 'fm_office'
     order by u.is_active desc, u.display_name;
end;
$$;
