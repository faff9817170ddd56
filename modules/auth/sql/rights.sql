-- Who is signed in and what they may, in one round trip: what the office shows follows from it. Asked again now and
-- then, so that a right taken away, a login disabled or a database of another version is noticed while somebody works.
-- Refuses with FM001 core.not_allowed once the person may work no more.
create function auth.rights()
returns table (login text, display_name text, name_ar text, initials text, profile text, is_administrator boolean, shop text, migration int,
               keys jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_signed_in();
    return query
    select u.login, u.display_name, u.name_ar, u.initials, coalesce(p.name, ''), u.is_administrator, ops.setting_text('shop.name'),
           (select max(m.number) from ops.r_migration m),
           coalesce((select jsonb_agg(k.key order by k.key) from auth.permission k where auth.person_may(u.user_id, k.key)), '[]')
      from auth.app_user u left join auth.profile p using (profile_id)
     where u.user_id = auth.actor();
end;
$$;
