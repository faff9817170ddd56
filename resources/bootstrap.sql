-- What a cluster and a database need before the first migration; repeatable. Run by a superuser in the shop's database.
-- Profiles and rights are rows of the database; only logins and these groups are roles (ARCHITECTURE 6).
do $$
declare
    v_role text;
begin
    foreach v_role in array array['fm_owner', 'fm_office', 'fm_till', 'fm_agent', 'fm_keeper']
    loop
        if not exists (select from pg_roles where rolname = v_role) then
            execute format('create role %I nologin', v_role);
        end if;
    end loop;
    alter role fm_keeper createrole;
    -- auth.require tells sessions apart by when they began, which PostgreSQL hides from others.
    grant pg_read_all_stats to fm_owner;
    grant fm_office, fm_till, fm_agent to fm_keeper with admin option;
    execute format('alter database %I owner to fm_owner', current_database());
    execute format('revoke all on database %I from public', current_database());
end
$$;
revoke create on schema public from public;
