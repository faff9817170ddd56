-- What tills read of the catalogue: every change carries its transaction and is announced.
create trigger mark_parent after insert or update or delete on catalogue.barcode
    for each row execute function catalogue.mark_product_changed();
create trigger mark_changed before update on catalogue.product for each row execute function ops.mark_changed();
create trigger mark_changed before update on catalogue.category for each row execute function ops.mark_changed();
create trigger announce after insert or update on catalogue.product
    for each statement execute function ops.announce('catalogue');
create trigger announce after insert or update on catalogue.category
    for each statement execute function ops.announce('catalogue');
create trigger announce after insert or update or delete on catalogue.barcode
    for each statement execute function ops.announce('catalogue');
create trigger mark_changed before update on catalogue.barcode_rule for each row execute function ops.mark_changed();
create trigger announce after insert or update on catalogue.barcode_rule
    for each statement execute function ops.announce('catalogue');
