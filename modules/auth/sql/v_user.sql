-- People as the office lists them: what they may, whether and when they sign in.
create view auth.v_user as
select u.user_id, u.login, u.display_name, u.name_ar, u.initials, coalesce(p.name, '') as profile, u.is_administrator, u.is_active,
       u.pin_verifier <> '' as has_pin,
       l.role_name is not null as has_password,
       (select max(s.at) from auth.sign_in s where s.role_name = l.role_name) as last_sign_in,
       (select count(*) from auth.permission k where auth.person_may(u.user_id, k.key))::int as rights
  from auth.app_user u left join auth.profile p using (profile_id)
       left join auth.login l on l.user_id = u.user_id and l.kind = 'fm_office'
 where (select auth.may('admin_utilisateurs'));
