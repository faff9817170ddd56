-- A punch is raw evidence of somebody's hours: it is added and never touched again.
create function hr.refuse_change()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'hr.punch_is_raw' using errcode = 'FM004';
end;
$$;

create trigger append_only before update or delete or truncate on hr.punch
    for each statement execute function hr.refuse_change();
