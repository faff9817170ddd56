-- Decides whether a punch counts: one whose time was doubtful is out of pay until somebody says so, with a reason. The same
-- uuid again changes nothing. Refuses with FM001, FM003 hr.unknown_punch, FM004 hr.reason_required.
create function hr.review_punch(p_id uuid, p_punch bigint, p_counts boolean, p_reason text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('rh_pointage_manuel');
    perform hr.do_review_punch(auth.actor(), p_id, p_punch, p_counts, p_reason);
end;
$$;

create function hr.do_review_punch(p_actor uuid, p_id uuid, p_punch bigint, p_counts boolean, p_reason text)
returns void
language plpgsql set search_path = ''
as $$
begin
    if exists (select from hr.punch_review where review_id = p_id) then
        return;
    end if;
    if not exists (select from hr.punch where punch_id = p_punch) then
        raise exception 'hr.unknown_punch' using errcode = 'FM003';
    end if;
    if length(trim(coalesce(p_reason, ''))) not between 3 and 200 then
        raise exception 'hr.reason_required' using errcode = 'FM004';
    end if;
    insert into hr.punch_review (review_id, punch_id, counts, reason, reviewed_at, reviewed_by)
    values (p_id, p_punch, p_counts, trim(p_reason), clock_timestamp(), p_actor);
    perform audit.do_record(p_actor, 'hr.review_punch', p_id,
                            jsonb_build_object('punch', p_punch, 'counts', p_counts, 'reason', trim(p_reason)));
end;
$$;
