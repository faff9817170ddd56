-- A manager at the office has looked at an exception and says what was found. p_id: of this act; an exception is explained
-- once, again changes nothing. Refuses with FM001, FM003 pos.unknown_exception.
create function pos.settle_exception(p_id uuid, p_exception bigint, p_note text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('ventes_historique');
    perform pos.do_resolve_exception(auth.actor(), p_exception, p_note);
end;
$$;
