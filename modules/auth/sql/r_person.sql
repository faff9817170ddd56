-- A person as tills know them: PIN verifier, badge, rights and limits, for signing in without network.
create view auth.r_person as
select u.user_id, u.login, u.display_name, u.name_ar, u.initials, p.name as profile, u.is_administrator, u.is_active, u.pin_verifier,
       u.badge_hash, coalesce(p.discount_limit, 0) as discount_limit, coalesce(p.difference_limit, 0) as difference_limit,
       greatest(u.changed, p.changed) as changed,
       coalesce((select jsonb_agg(k.key order by k.key) from auth.profile_permission k
                  where k.profile_id = u.profile_id and p.is_active), '[]') as permissions
  from auth.app_user u left join auth.profile p using (profile_id);
