-- How the shop's other machines stand: tills, agents, the printers they drive, time clocks. Signature never changes. What is
-- "silent" is judged by the server's clock alone: an agent after two minutes (it reports every half), a time clock after two
-- of its own rounds. Refuses with FM001.
create function pos.read_devices(p_terminal uuid, p_actor uuid)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'admin_imprimante_dashboard');
    return jsonb_build_object(
        'now', now(),
        'tills', (select coalesce(jsonb_agg(jsonb_build_object(
                             'id', t.terminal_id, 'code', t.code, 'name', t.name, 'program', coalesce(j.program, ''),
                             'connected', c.terminal_id is not null,
                             'seen', greatest(j.attached_at, e.received_at)) order by t.code), '[]')
                    from auth.r_terminal t
                    left join pos.journal j using (terminal_id)
                    left join pos.event e on e.terminal_id = j.terminal_id and e.seq = j.last_seq
                    left join auth.r_connected_terminal c on c.terminal_id = t.terminal_id
                   where t.state = 'enrolled' and t.terminal_id <> p_terminal),
        'agents', (select coalesce(jsonb_agg(jsonb_build_object(
                              'name', name, 'version', version, 'seen', alive_at,
                              'silent', coalesce(alive_at, enrolled_at) < now() - interval '2 minutes') order by name), '[]')
                     from auth.r_agent where state = 'enrolled'),
        'printers', (select coalesce(jsonb_agg(jsonb_build_object(
                                'name', name, 'fault', fault, 'driven', is_driven, 'waiting', waiting, 'uncertain', uncertain,
                                'seen', seen_at) order by name), '[]')
                       from devices.r_printer where is_active),
        'clocks', (select coalesce(jsonb_agg(jsonb_build_object(
                              'name', name, 'seen', contact_at, 'failure', failure, 'skew', skew_seconds, 'full', full_percent,
                              'silent', coalesce(contact_at, created_at) < now() - patience) order by name), '[]')
                     from hr.r_clock_device where is_active));
end;
$$;
