-- A person as tills know them: PIN verifier and rights, for signing in without network.
create view auth.r_person as
select u.user_id, u.login, u.display_name, u.name_ar, u.initials, p.name as profile, u.is_administrator, u.is_active, u.pin_verifier,
       greatest(u.changed, p.changed) as changed,
       coalesce((select jsonb_agg(k.key order by k.key) from auth.profile_permission k
                  where k.profile_id = u.profile_id and p.is_active), '[]') as permissions
  from auth.app_user u left join auth.profile p using (profile_id);
