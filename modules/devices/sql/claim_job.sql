-- One round trip of a printing agent: takes or keeps the printer, sorts out what a dead worker left on it, and hands out
-- the next job (hardware 2.2, 2.4). { held, until, job {id, kind, title, document, tag, expires_at} or null, next (seconds
-- until one that waits may be tried) }. held false: another worker has the printer. Refuses with FM001.
create function devices.claim_job(p_worker uuid, p_printer uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    return devices.do_claim_job(p_worker, p_printer);
end;
$$;

create function devices.do_claim_job(p_worker uuid, p_printer uuid)
returns jsonb
language plpgsql set search_path = ''
as $$
declare
    v_until timestamptz;
    v devices.print_job;
begin
    v_until := devices.do_hold_printer(p_worker, p_printer);
    if v_until is null then
        return jsonb_build_object('held', false);
    end if;
    perform devices.do_heal(p_worker, p_printer);
    update devices.print_job set state = 'leased', worker = p_worker, attempts = attempts + 1, changed_at = now()
     where job_id = (select job_id from devices.print_job
                      where printer_id = p_printer and state = 'queued' and not_before <= now()
                      order by priority, seq for update skip locked limit 1)
    returning * into v;
    if v.job_id is null then
        return jsonb_build_object('held', true, 'until', v_until, 'next', (
            select extract(epoch from min(not_before) - now()) from devices.print_job where printer_id = p_printer and state = 'queued'));
    end if;
    perform devices.do_step(v.job_id, 'leased', '', p_worker, null);
    return jsonb_build_object('held', true, 'until', v_until, 'job', jsonb_build_object(
        'id', v.job_id, 'kind', v.kind, 'title', v.title, 'document', v.document,
        'tag', right(replace(v.job_id::text, '-', ''), 4)));
end;
$$;

-- The lease on the printer: the server's clock alone decides. Null: somebody else's, inactive or unknown.
create function devices.do_hold_printer(p_worker uuid, p_printer uuid)
returns timestamptz
language sql set search_path = ''
as $$
    update devices.printer set lease_worker = p_worker, lease_until = clock_timestamp() + interval '15 s', seen_at = clock_timestamp()
     where printer_id = p_printer and is_active and agent in ('', session_user)
       and (lease_worker is not distinct from p_worker or lease_until is null or lease_until < clock_timestamp())
    returning lease_until;
$$;

-- Whoever had these is gone: its lease ended. What was not begun begins again; of what was, nobody knows the fate, and
-- only a slip whose loss is worse than its double comes again, marked. A pulse never comes late (hardware 2.6).
create function devices.do_heal(p_worker uuid, p_printer uuid)
returns void
language plpgsql set search_path = ''
as $$
declare
    v devices.print_job;
begin
    for v in update devices.print_job
                set state = case when kind = 'drawer' or expires_at < now() then 'expired'
                                 when state = 'leased' then 'queued' else 'uncertain' end,
                    worker = null, changed_at = now()
              where printer_id = p_printer and (state in ('leased', 'sending') and worker <> p_worker
                                                or state = 'queued' and expires_at < now())
             returning *
    loop
        perform devices.do_step(v.job_id, v.state, '', p_worker, null);
        if v.state = 'uncertain' then
            perform devices.do_doubt(v);
        end if;
    end loop;
end;
$$;

create function devices.do_doubt(p_job devices.print_job)
returns void
language plpgsql set search_path = ''
as $$
begin
    if (select on_uncertain from devices.printer where printer_id = p_job.printer_id) = 'copy' then
        perform devices.do_copy(null, gen_random_uuid(), p_job, p_job.printer_id);
    end if;
end;
$$;
