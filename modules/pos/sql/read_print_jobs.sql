-- Papers that agents print for others, newest first, at most two hundred, and their printers. Signature never changes.
-- Refuses with FM001.
create function pos.read_print_jobs(p_terminal uuid, p_actor uuid)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'admin_imprimante_dashboard');
    return jsonb_build_object(
        'printers', (select coalesce(jsonb_agg(jsonb_build_object(
                                'id', printer_id, 'name', name, 'fault', fault, 'driven', is_driven, 'waiting', waiting) order by name), '[]')
                       from devices.r_printer where is_active),
        'jobs', (select coalesce(jsonb_agg(jsonb_build_object(
                            'id', job_id, 'printer', printer_id, 'printer_name', printer, 'kind', kind, 'title', title, 'state', state,
                            'fault', fault, 'copy', copy_no, 'at', created_at) order by seq desc), '[]')
                   from (select * from devices.r_print_job order by seq desc limit 200) j));
end;
$$;

-- A person decides on such a paper: 'printed' or 'missing' of an uncertain one (its copy on p_printer if given), 'again' (marked as a copy, on p_printer if
-- given), 'redirect' to p_printer or 'cancel' of a waiting one. p_id names a copy: the same again makes no second.
-- Signature never changes. Refuses with FM001, FM003 devices.unknown_job, devices.unknown_printer, FM004 devices.job_state.
create function pos.decide_print_job(p_terminal uuid, p_actor uuid, p_id uuid, p_job uuid, p_decision text, p_printer uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'admin_imprimante_dashboard');
    case p_decision
        when 'printed' then perform devices.do_settle_job(p_actor, p_id, p_job, true, null);
        when 'missing' then perform devices.do_settle_job(p_actor, p_id, p_job, false, p_printer);
        when 'again' then perform devices.do_reprint_job(p_actor, p_id, p_job, p_printer);
        when 'redirect' then perform devices.do_redirect_job(p_actor, p_job, p_printer);
        when 'cancel' then perform devices.do_cancel_job(p_actor, p_job);
    end case;
    return '{"status": "ok"}';
end;
$$;
