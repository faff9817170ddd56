-- Bumps an area's version when its rows change, and tells who listens. Rare areas only, never on the sale path.
create function ops.announce()
returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
    v_version bigint;
begin
    update ops.area_version set version = version + 1 where area = tg_argv[0] returning version into v_version;
    perform pg_notify('feemaison', tg_argv[0] || ':' || v_version);
    return null;
end;
$$;

create trigger announce after insert or update on ops.setting
    for each statement execute function ops.announce('settings');
