-- A manager has looked at an exception and says what was done. Again changes nothing. Signature never changes. Refuses with
-- FM001, FM003 pos.unknown_exception.
create function pos.resolve_exception(p_terminal uuid, p_actor uuid, p_id bigint, p_note text)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'ventes_historique');
    perform pos.do_resolve_exception(p_actor, p_id, p_note);
    return '{"status": "ok"}';
end;
$$;

create function pos.do_resolve_exception(p_actor uuid, p_id bigint, p_note text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v pos.exception;
begin
    update pos.exception set resolved_at = now(), resolved_by = p_actor, note = coalesce(trim(p_note), '')
     where exception_id = p_id and resolved_at is null
    returning * into v;
    if v.exception_id is not null then
        perform audit.do_record(p_actor, 'pos.resolve_exception', v.event_id, jsonb_build_object('kind', v.kind, 'note', v.note));
    elsif not exists (select from pos.exception where exception_id = p_id) then
        raise exception 'pos.unknown_exception' using errcode = 'FM003';
    end if;
end;
$$;
