-- Raw deliveries are kept clock.keep_bodies_days, then only their digest; the punches themselves stay for ever. Answers how
-- many were emptied. Refuses with FM001.
create function hr.forget_old_bodies()
returns int
language plpgsql security definer set search_path = ''
as $$
declare
    v_count int;
begin
    perform auth.require_agent();
    update hr.clock_intake set body = null
     where body is not null and at < now() - make_interval(days => coalesce(ops.setting_text('clock.keep_bodies_days')::int, 30));
    get diagnostics v_count = row_count;
    return v_count;
end;
$$;
