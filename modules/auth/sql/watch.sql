-- What tills read of people: every change carries its transaction and is announced.
create trigger mark_parent after insert or update or delete on auth.profile_permission
    for each row execute function auth.mark_people_changed();
create trigger mark_changed before update on auth.app_user for each row execute function ops.mark_changed();
create trigger mark_changed before update on auth.profile for each row execute function ops.mark_changed();
create trigger announce after insert or update on auth.app_user
    for each statement execute function ops.announce('users');
create trigger announce after insert or update or delete on auth.profile_permission
    for each statement execute function ops.announce('users');
create trigger announce after update on auth.profile
    for each statement execute function ops.announce('users');
