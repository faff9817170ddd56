-- Refuses with FM001 unless this person has the right: how a till's questions are judged, since its login is nobody's.
create function auth.require_person(p_person uuid, p_key text)
returns void
language plpgsql stable set search_path = ''
as $$
begin
    if not auth.person_may(p_person, p_key) then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = jsonb_build_object('permission', p_key)::text;
    end if;
end;
$$;
