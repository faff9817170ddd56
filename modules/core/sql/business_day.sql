-- The shop's day an instant belongs to: its zone and cut-off are settings. Language sql so that it is inlined in sets.
create function core.business_day(p_at timestamptz)
returns date
language sql stable
as $$
    select ((p_at at time zone (select value #>> '{}' from ops.r_setting where key = 'business_day.zone'))
            - (select (value #>> '{}')::time from ops.r_setting where key = 'business_day.cutoff')::interval)::date;
$$;
