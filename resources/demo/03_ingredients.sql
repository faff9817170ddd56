-- 95 ingredients and a few consumables, with what the store rooms hold of them.
create table demo.ingredient (place int generated always as identity, name text, base text, cost numeric, quantity numeric);
insert into demo.ingredient (name, base, cost, quantity)
select trim(split_part(t, '|', 1)), split_part(t, '|', 2), split_part(t, '|', 3)::numeric, split_part(t, '|', 4)::numeric
  from unnest(array[
    'Semoule extra fine|g|0.09|180000', 'Semoule fine|g|0.085|240000', 'Semoule moyenne|g|0.08|320000', 'Semoule grosse|g|0.08|160000',
    'Semoule d’orge|g|0.11|60000', 'Farine type 55|g|0.07|200000', 'Farine complète|g|0.1|50000', 'Farine d’orge|g|0.12|40000',
    'Maïzena|g|0.45|8000', 'Levure boulangère|g|0.6|5000', 'Levure chimique|g|0.8|3000', 'Sel fin|g|0.03|30000',
    'Sucre cristallisé|g|0.1|90000', 'Sucre glace|g|0.18|25000', 'Sucre vanillé|g|0.9|2000', 'Miel|g|1.4|18000',
    'Fleur d’oranger|ml|0.35|12000', 'Eau de rose|ml|0.4|5000', 'Beurre|g|1.3|24000', 'Smen|g|1.8|6000',
    'Margarine|g|0.45|30000', 'Huile de tournesol|ml|0.13|60000', 'Huile d’olive|ml|0.85|15000', 'Œufs|pièce|22|720',
    'Lait|ml|0.11|40000', 'Lait en poudre|g|0.9|8000', 'Crème fraîche|ml|0.7|6000', 'Fromage râpé|g|1.2|9000',
    'Fromage fondu|pièce|18|200', 'Amandes entières|g|2.1|20000', 'Amandes moulues|g|2.3|16000', 'Noix|g|1.9|7000',
    'Noisettes|g|2.4|5000', 'Pistaches|g|3.6|4000', 'Cacahuètes|g|0.65|14000', 'Sésame|g|0.9|9000',
    'Noix de coco râpée|g|0.95|4000', 'Pâte de dattes|g|0.55|36000', 'Dattes|g|0.7|15000', 'Raisins secs|g|0.9|8000',
    'Abricots secs|g|1.5|3000', 'Pruneaux|g|1.2|3000', 'Confiture de fraises|g|0.5|9000', 'Confiture d’abricots|g|0.45|9000',
    'Chocolat noir|g|1.6|6000', 'Cacao|g|1.5|3000', 'Café moulu|g|1.8|2000', 'Thé vert|g|1.4|3000',
    'Menthe fraîche|g|0.3|1500', 'Citrons|pièce|20|90', 'Oranges|pièce|25|60', 'Anis|g|1.2|1500',
    'Cannelle|g|1.7|1500', 'Cumin|g|1.3|1500', 'Ras el hanout|g|1.6|2000', 'Paprika|g|1.1|2000',
    'Piment fort|g|1.2|1200', 'Poivre noir|g|2.2|1200', 'Curcuma|g|1.4|800', 'Gingembre|g|1.5|800',
    'Harissa|g|0.5|3000', 'Concentré de tomate|g|0.4|9000', 'Tomates|g|0.1|25000', 'Oignons|g|0.06|40000',
    'Ail|g|0.6|3000', 'Pommes de terre|g|0.07|40000', 'Carottes|g|0.08|20000', 'Courgettes|g|0.1|18000',
    'Navets|g|0.09|15000', 'Potiron|g|0.09|12000', 'Poivrons|g|0.16|12000', 'Petits pois|g|0.2|9000',
    'Pois chiches|g|0.25|15000', 'Fèves|g|0.22|8000', 'Haricots verts|g|0.2|7000', 'Épinards|g|0.15|6000',
    'Céleri|g|0.15|3000', 'Persil|g|0.2|2000', 'Coriandre fraîche|g|0.2|2000', 'Olives vertes|g|0.5|8000',
    'Olives noires|g|0.55|6000', 'Poulet entier|g|0.42|40000', 'Blanc de poulet|g|0.75|15000', 'Agneau|g|1.9|25000',
    'Viande hachée|g|1.6|18000', 'Merguez|g|1.5|6000', 'Thon|g|1.5|9000', 'Crevettes|g|2.2|4000',
    'Anchois|g|2|1500', 'Câpres|g|1.5|800', 'Feuilles de brick|pièce|8|600', 'Feuilles de baklawa|g|0.5|12000',
    'Pain à burger|pièce|15|160', 'Tortillas|pièce|18|150', 'Vinaigre|ml|0.08|6000']) as t;
select catalogue.save_product(md5('demo:ingredient:' || name)::uuid, jsonb_build_object(
           'type', 'ingredient', 'name', name, 'sku', 'I' || lpad(place::text, 3, '0'), 'base_unit', base, 'sale_unit', base,
           'can_be_purchased', true))
  from demo.ingredient order by place;
select stock.receive_goods(md5('demo:ingredients')::uuid, (select location_id from stock.location where key = 'ingredients_magasin'),
           jsonb_agg(jsonb_build_object('product', md5('demo:ingredient:' || name)::uuid, 'quantity', quantity, 'unit_cost', cost)),
           'entree', (current_date - 91 + time '07:00') at time zone 'Africa/Algiers', 'Stock de départ')
  from demo.ingredient;

select catalogue.save_product(md5('demo:consumable:' || name)::uuid, jsonb_build_object(
           'type', 'consumable', 'name', name, 'sku', 'C' || lpad(place::text, 3, '0'), 'base_unit', 'pièce', 'sale_unit', 'pièce',
           'can_be_purchased', true))
  from (values (1, 'Boîte à gâteaux 500 g'), (2, 'Boîte à gâteaux 1 kg'), (3, 'Sac papier'), (4, 'Barquette plat'),
               (5, 'Film étirable'), (6, 'Caissettes papier')) as c (place, name);
select stock.receive_goods(md5('demo:consumables')::uuid, (select location_id from stock.location where key = 'consommables'),
           jsonb_agg(jsonb_build_object('product', product_id, 'quantity', 400, 'unit_cost', 12)), 'entree',
           (current_date - 91 + time '07:00') at time zone 'Africa/Algiers', 'Stock de départ')
  from catalogue.product where product_type = 'consumable';
