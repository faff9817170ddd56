-- The shop's day an instant belongs to: its zone and cut-off are settings. plpgsql keeps its plans; a body that reads
-- tables is never inlined.
create function core.business_day(p_at timestamptz)
returns date
language plpgsql stable
as $$
begin
    return (select core.day_of(p_at, zone, cutoff) from ops.r_business_day);
end;
$$;

-- The same where the settings are read once for many instants. Reads nothing, so the planner inlines it: a call of the
-- function above for each row was a tenth of a batch.
create function core.day_of(p_at timestamptz, p_zone text, p_cutoff interval)
returns date
language sql immutable
as $$
    select ((p_at at time zone p_zone) - p_cutoff)::date;
$$;
