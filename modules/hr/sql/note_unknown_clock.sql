-- ZK-5: something spoke to the listener and is not one of ours, or one of ours from a wrong place. The list is bounded: it
-- is for a person to look at, not for whoever knocks to fill. Refuses with FM001.
create function hr.note_unknown_clock(p_serial text, p_source inet, p_what text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    update hr.seen_device set source = p_source, what = left(p_what, 80), times = times + 1, last_at = now()
     where serial = left(p_serial, 32);
    if found then
        return;
    end if;
    delete from hr.seen_device where serial in (select serial from hr.seen_device order by last_at desc offset 199);
    insert into hr.seen_device (serial, source, what) values (left(p_serial, 32), p_source, left(p_what, 80))
        on conflict (serial) do nothing;
end;
$$;
