-- A profile's right is read as part of everybody who has the profile.
create function auth.mark_people_changed()
returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update auth.app_user set changed = pg_current_xact_id() where profile_id = coalesce(new.profile_id, old.profile_id);
    return null;
end;
$$;
