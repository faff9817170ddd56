-- What an agent must know of the terminals it serves: where they are, whom to believe, how far each was read, and what
-- people asked of them. Refuses with FM001.
create function hr.read_clocks()
returns table (serial text, name text, address text, port int, transport text, mode text, sources text, zone text, names text,
               uses_events boolean, read_every_minutes int, stamps jsonb, read_at timestamptz, requests jsonb)
language plpgsql stable security definer set search_path = ''
as $$
begin
    perform auth.require_agent();
    return query
    select d.serial, d.name, d.address, d.port, d.transport, d.mode, array_to_string(d.sources, ' '), d.zone, d.names,
           d.uses_events, d.read_every_minutes, coalesce(c.stamps, '{}'), c.read_at,
           coalesce((select jsonb_agg(jsonb_build_object('id', q.request_id, 'kind', q.kind) order by q.asked_at)
                       from hr.clock_request q where q.serial = d.serial and q.done_at is null), '[]')
      from hr.clock_device d left join hr.clock_contact c using (serial)
     where d.is_active
     order by d.serial;
end;
$$;
