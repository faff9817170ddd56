-- A person gives their own login another password, behind a SCRAM verifier made by the client.
-- Refuses with FM001, FM004 auth.not_a_verifier.
create function auth.change_password(p_id uuid, p_verifier text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_signed_in();
    perform auth.do_change_password(auth.actor(), session_user, p_verifier);
end;
$$;

create function auth.do_change_password(p_actor uuid, p_role name, p_verifier text)
returns void
language plpgsql set search_path = ''
as $$
begin
    if p_verifier is null then
        raise exception 'auth.not_a_verifier' using errcode = 'FM004';
    end if;
    perform auth.set_verifier(p_role, p_verifier);
    perform audit.do_record(p_actor, 'auth.change_password', p_actor, jsonb_build_object('role', p_role));
end;
$$;
