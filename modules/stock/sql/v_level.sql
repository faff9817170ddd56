-- What is where; cost only for who may see it.
create view stock.v_level as
select b.product_id, b.location_id, l.key as location, b.quantity,
       case when (select auth.may('produits_voir_couts')) then b.value end as value,
       case when (select auth.may('produits_voir_couts')) then b.deficit end as deficit
  from stock.balance b join stock.location l using (location_id)
 where (select auth.may('stock_vue_ensemble'));
