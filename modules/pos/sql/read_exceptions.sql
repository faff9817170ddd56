-- What waits for a manager, newest first, at most five hundred. Signature never changes. Refuses with FM001.
create function pos.read_exceptions(p_terminal uuid, p_actor uuid)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'ventes_historique');
    return jsonb_build_object('exceptions', (
        select coalesce(jsonb_agg(jsonb_build_object(
                   'id', x.exception_id, 'kind', x.kind, 'at', x.at,
                   'user', coalesce((select display_name from auth.r_person where user_id = x.user_id), ''),
                   'terminal', coalesce((select name from auth.r_terminal where terminal_id = x.terminal_id), ''),
                   'detail', x.detail) order by x.exception_id desc), '[]')
          from (select * from pos.exception where resolved_at is null order by exception_id desc limit 500) x));
end;
$$;
