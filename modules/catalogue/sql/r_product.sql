-- What other modules may know of a product; where it sells from is its type's place (Q4).
create view catalogue.r_product as
select p.product_id, p.product_type, p.name, p.base_unit, p.sale_unit, u.factor, p.price, p.can_be_purchased, p.is_active,
       p.product_type = 'finished' or p.can_be_sold as is_sold,
       case p.product_type when 'ingredient' then 'ingredients_magasin' when 'consumable' then 'consommables'
                           else 'comptoir' end as sold_from
  from catalogue.product p join catalogue.sale_unit u using (base_unit, sale_unit);
