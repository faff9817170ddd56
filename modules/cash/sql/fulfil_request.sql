-- A till did what the office asked of it: the request is done by this movement. The fact stands whatever became of the
-- request meanwhile; returns exceptions for pos. Another amount, kind or drawer than asked is done all the same, since the
-- money is out, and looked at.
create function cash.do_fulfil_request(p_fact jsonb, p_movement cash.movement)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v cash.request;
begin
    select * into v from cash.request where request_id = p_movement.request_id for update;
    if v.request_id is null then
        return array['request_unknown'];
    end if;
    if v.state = 'asked' then
        update cash.request
           set state = 'done', closed_at = p_movement.at, closed_by = p_movement.user_id, fact_id = (p_fact ->> 'id')::uuid,
               movement_id = p_movement.movement_id
         where request_id = v.request_id;
    end if;
    return case v.state when 'withdrawn' then array['request_withdrawn'] when 'done' then array['request_done_twice'] else '{}' end
           || case when cash.is_as_asked(v, p_movement) then '{}' else array['request_differs'] end;
end;
$$;

create function cash.is_as_asked(p_request cash.request, p_movement cash.movement)
returns boolean
language sql immutable
as $$
    select p_request.register_id = p_movement.register_id and p_request.amount = p_movement.amount
       and p_request.direction = p_movement.direction
       and p_movement.kind = case p_request.kind when 'bank' then 'cashout' else p_request.kind end
       and (p_request.kind <> 'expense' or p_request.category = p_movement.category);
$$;

-- Whether what a fact did is what somebody with the right had asked for: who confirms then needs no right of his own.
create function cash.do_may_confirm(p_fact jsonb)
returns boolean
language sql stable set search_path = ''
as $$
    select exists (select from cash.movement m join cash.request r using (request_id)
                    where m.movement_id = (p_fact ->> 'movement')::uuid and cash.is_as_asked(r, m)
                      and (r.asked_by is null or auth.person_may(r.asked_by, cash.request_right(r.kind))));
$$;
