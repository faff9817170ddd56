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

create trigger mark_changed before update on catalogue.product for each row execute function ops.mark_changed();
create trigger mark_changed before update on catalogue.category for each row execute function ops.mark_changed();
create trigger mark_changed before update on auth.app_user for each row execute function ops.mark_changed();
create trigger mark_changed before update on auth.profile for each row execute function ops.mark_changed();
create trigger mark_changed before update on ops.setting for each row execute function ops.mark_changed();

-- A barcode or a profile's right is read as part of its product or person.
create function ops.mark_parent_changed()
returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if tg_table_name = 'barcode' then
        update catalogue.product set changed = pg_current_xact_id()
         where product_id = coalesce(new.product_id, old.product_id);
    else
        update auth.app_user set changed = pg_current_xact_id()
         where profile_id = coalesce(new.profile_id, old.profile_id);
    end if;
    return null;
end;
$$;

create trigger mark_parent after insert or update or delete on catalogue.barcode
    for each row execute function ops.mark_parent_changed();
create trigger mark_parent after insert or update or delete on auth.profile_permission
    for each row execute function ops.mark_parent_changed();
