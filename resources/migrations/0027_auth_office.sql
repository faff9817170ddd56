-- When a person last signed in is asked for each of them at once (v_user).
create index sign_in_role on auth.sign_in (role_name, at);
create index login_user on auth.login (user_id) where user_id is not null;
