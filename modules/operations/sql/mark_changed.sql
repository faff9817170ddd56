-- Every change of a row that tills read carries its transaction, so that a delta compares snapshots (ARCHITECTURE 3).
create function ops.mark_changed()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    new.changed := pg_current_xact_id();
    return new;
end;
$$;

create trigger mark_changed before update on ops.setting for each row execute function ops.mark_changed();
