-- Part of pos.changes: what the office asked of the drawer this till holds. The first time only what is still to be done;
-- afterwards also what was done or withdrawn.
create function pos.do_changed_requests(p_terminal uuid, p_since xid8, p_full boolean)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', r.request_id, 'kind', r.kind, 'direction', r.direction, 'amount', (r.amount * 100)::bigint, 'reason', r.reason,
               'category', coalesce(r.category, ''), 'note', r.note, 'by', r.asked_by, 'by_name', coalesce(p.display_name, ''),
               'at', r.asked_at, 'state', r.state) order by r.asked_at), '[]')
      from cash.r_request r
      left join auth.r_person p on p.user_id = r.asked_by
     where r.changed >= p_since and (r.state = 'asked' or not p_full)
       and r.register_id = (select register_id from auth.r_terminal where terminal_id = p_terminal));
end;
$$;
