-- The same paper again, marked as a copy, here or on another printer. Refuses with FM001, FM003 devices.unknown_job,
-- devices.unknown_printer, FM004 devices.job_state (it has not been printed yet).
create function devices.reprint_job(p_id uuid, p_job uuid, p_printer uuid default null)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_imprimante_dashboard');
    return devices.do_reprint_job(auth.actor(), p_id, p_job, p_printer);
end;
$$;

create function devices.do_reprint_job(p_actor uuid, p_id uuid, p_job uuid, p_printer uuid)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job := devices.do_lock_job(p_job);
begin
    if v.state in ('queued', 'leased', 'sending') or v.kind = 'drawer' then
        raise exception 'devices.job_state' using errcode = 'FM004', detail = jsonb_build_object('from', v.state)::text;
    end if;
    return devices.do_copy(p_actor, p_id, v, coalesce(p_printer, v.printer_id));
end;
$$;

-- A second paper always says DUPLICATA, and each copy has its own number.
create function devices.do_copy(p_actor uuid, p_id uuid, p_job devices.print_job, p_printer uuid)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_root text := regexp_replace(p_job.dedup_key, ':copy:\d+$', '');
    v_copy int;
begin
    if exists (select from devices.print_job where job_id = p_id) then
        return p_id;
    end if;
    select max(copy_no) + 1 into v_copy from devices.print_job
     where dedup_key = v_root or starts_with(dedup_key, v_root || ':copy:');
    p_id := devices.do_enqueue(p_actor, p_id, jsonb_build_object(
        'printer', p_printer, 'title', p_job.title, 'document', devices.do_mark_copy(p_job.document, p_job.copy_no),
        'copy', v_copy, 'key', v_root || ':copy:' || v_copy));
    perform audit.do_record(p_actor, 'devices.copy_job', p_job.job_id, jsonb_build_object('copy', p_id));
    return p_id;
end;
$$;

-- The mark heads the paper once, in both languages: whoever holds it must see that there may be another.
create function devices.do_mark_copy(p_document jsonb, p_copy int)
returns jsonb
language sql immutable set search_path = ''
as $$
    select case when p_copy > 0 then p_document
                else jsonb_set(p_document, '{rows}', jsonb_build_array(
                         jsonb_build_object('kind', 0, 'left', 'DUPLICATA / نسخة', 'align', 1, 'bold', true))
                     || (p_document -> 'rows')) end;
$$;
