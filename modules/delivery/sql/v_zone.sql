create view delivery.v_zone as
select zone_id, name, fee, is_active from delivery.zone where (select auth.may('zones_livraison_gerer'));
