-- A barcode is read as part of its product.
create function catalogue.mark_product_changed()
returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    update catalogue.product set changed = pg_current_xact_id() where product_id = coalesce(new.product_id, old.product_id);
    return null;
end;
$$;
