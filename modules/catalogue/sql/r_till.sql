-- What a till needs of the catalogue.
create view catalogue.r_category as
select category_id, name, name_ar, family, icon, position, show_in_pos and is_active as shown, changed from catalogue.category;

create view catalogue.r_till_product as
select p.product_id, p.product_type, p.name, p.name_ar, p.sku, p.category_id, p.base_unit, p.sale_unit, u.factor, p.price, p.art,
       p.is_favourite, p.position, p.is_active, p.product_type = 'finished' or p.can_be_sold as is_sold, p.can_be_purchased,
       p.low_threshold, p.changed,
       coalesce((select jsonb_agg(b.code order by b.code) from catalogue.barcode b where b.product_id = p.product_id), '[]') as barcodes
  from catalogue.product p join catalogue.sale_unit u using (base_unit, sale_unit);

create view catalogue.r_barcode_rule as
select rule_id, position, pattern, kind, is_active, changed from catalogue.barcode_rule;
