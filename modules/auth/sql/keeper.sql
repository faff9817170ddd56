-- The three functions that touch roles, owned by fm_keeper; they refuse any role that auth.login does not name.

-- Makes the login of a person or till; the verifier is a SCRAM one made on the client, never a password.
create function auth.create_login(p_role name, p_verifier text)
returns void
language plpgsql security definer set search_path = ''
as $$
declare
    v_group text;
begin
    select kind into v_group from auth.login where role_name = p_role and is_active;
    if v_group is null then
        raise exception 'core.not_allowed' using errcode = 'FM001';
    end if;
    if p_verifier is not null and p_verifier not like 'SCRAM-SHA-256$%' then
        raise exception 'auth.not_a_verifier' using errcode = 'FM004';
    end if;
    execute format('create role %I login in role %I password %L', p_role, v_group, p_verifier);
end;
$$;

-- A login that was closed opens with it again.
create function auth.set_verifier(p_role name, p_verifier text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    if not exists (select from auth.login where role_name = p_role and is_active) then
        raise exception 'core.not_allowed' using errcode = 'FM001';
    end if;
    if p_verifier not like 'SCRAM-SHA-256$%' then
        raise exception 'auth.not_a_verifier' using errcode = 'FM004';
    end if;
    execute format('alter role %I login password %L', p_role, p_verifier);
end;
$$;

create function auth.disable_login(p_role name)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    if not exists (select from auth.login where role_name = p_role) then
        raise exception 'core.not_allowed' using errcode = 'FM001';
    end if;
    execute format('alter role %I nologin', p_role);
end;
$$;
