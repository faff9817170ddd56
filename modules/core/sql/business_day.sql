-- The shop's day an instant belongs to: its zone and cut-off are settings. plpgsql keeps its plans; a body that reads
-- tables is never inlined.
create function core.business_day(p_at timestamptz)
returns date
language plpgsql stable
as $$
begin
    return ((p_at at time zone (select value #>> '{}' from ops.r_setting where key = 'business_day.zone'))
            - (select (value #>> '{}')::time from ops.r_setting where key = 'business_day.cutoff')::interval)::date;
end;
$$;
