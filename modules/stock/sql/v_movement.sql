create view stock.v_movement as
select m.movement_id, m.at, m.business_day, m.product_id, m.location_id, m.kind, m.quantity, m.quantity_after, m.source_kind,
       m.source_id, m.user_id, m.reason,
       case when (select auth.may('produits_voir_couts')) then m.unit_cost end as unit_cost,
       case when (select auth.may('produits_voir_couts')) then m.value end as value
  from stock.movement m
 where (select auth.may('stock_historique_mouvements'));
