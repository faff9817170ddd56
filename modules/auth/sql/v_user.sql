create view auth.v_user as
select u.user_id, u.login, u.display_name, u.name_ar, u.initials, p.name as profile, u.is_administrator, u.is_active,
       u.pin_verifier <> '' as has_pin
  from auth.app_user u left join auth.profile p using (profile_id)
 where (select auth.may('admin_utilisateurs'));
