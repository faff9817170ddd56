-- Ingredients, in the unit recipes count them in, with an opening stock at a plausible cost per base unit.
select demo.save_supply('ingredient', 'ingredients', name, '', unit, low)
  from (values
    ('Semoule fine', 'g', 2000), ('Semoule moyenne', 'g', 2000), ('Semoule grosse', 'g', 2000),
    ('Semoule complète', 'g', 2000), ('Semoule d’orge', 'g', 2000), ('Farine T45', 'g', 2000),
    ('Farine T55', 'g', 2000), ('Farine complète', 'g', 2000), ('Farine d’orge', 'g', 2000),
    ('Farine de pois chiches', 'g', 2000), ('Maïzena', 'g', 2000), ('Frik', 'g', 2000), ('Riz', 'g', 2000),
    ('Levure boulangère sèche', 'g', 2000), ('Levure chimique', 'g', 2000), ('Améliorant boulanger', 'g', 2000),
    ('Sel fin', 'g', 2000), ('Sucre cristallisé', 'g', 2000), ('Sucre glace', 'g', 2000),
    ('Sucre vanillé', 'g', 2000), ('Miel', 'g', 2000), ('Sirop de glucose', 'g', 2000), ('Beurre', 'g', 2000),
    ('Smen', 'g', 2000), ('Margarine', 'g', 2000), ('Amandes entières', 'g', 2000),
    ('Amandes en poudre', 'g', 2000), ('Noix', 'g', 2000), ('Noisettes', 'g', 2000), ('Pistaches', 'g', 2000),
    ('Cacahuètes', 'g', 2000), ('Noix de coco râpée', 'g', 2000), ('Graines de sésame', 'g', 2000),
    ('Graines de nigelle', 'g', 2000), ('Anis', 'g', 2000), ('Fenouil en grains', 'g', 2000),
    ('Pâte de dattes', 'g', 2000), ('Dattes Deglet Nour', 'g', 2000), ('Raisins secs', 'g', 2000),
    ('Pruneaux', 'g', 2000), ('Abricots secs', 'g', 2000), ('Confiture de fraises', 'g', 2000),
    ('Confiture d’abricots', 'g', 2000), ('Chocolat noir', 'g', 2000), ('Chocolat blanc', 'g', 2000),
    ('Cacao en poudre', 'g', 2000), ('Pâte à tartiner', 'g', 2000), ('Cannelle moulue', 'g', 2000),
    ('Cardamome', 'g', 2000), ('Gingembre moulu', 'g', 2000), ('Cumin', 'g', 2000), ('Coriandre moulue', 'g', 2000),
    ('Paprika', 'g', 2000), ('Piment fort moulu', 'g', 2000), ('Poivre noir', 'g', 2000), ('Curcuma', 'g', 2000),
    ('Ras el hanout', 'g', 2000), ('Menthe séchée', 'g', 2000), ('Thé vert', 'g', 2000), ('Thym', 'g', 2000),
    ('Laurier', 'g', 2000), ('Pois chiches secs', 'g', 2000), ('Lentilles', 'g', 2000),
    ('Haricots blancs', 'g', 2000), ('Oignons', 'g', 2000), ('Ail', 'g', 2000), ('Tomates', 'g', 2000),
    ('Concentré de tomate', 'g', 2000), ('Carottes', 'g', 2000), ('Courgettes', 'g', 2000), ('Navets', 'g', 2000),
    ('Pommes de terre', 'g', 2000), ('Potiron', 'g', 2000), ('Poivrons', 'g', 2000), ('Piments verts', 'g', 2000),
    ('Épinards', 'g', 2000), ('Petits pois', 'g', 2000), ('Coriandre fraîche', 'g', 2000), ('Persil', 'g', 2000),
    ('Poulet', 'g', 2000), ('Viande d’agneau', 'g', 2000), ('Viande de boeuf', 'g', 2000),
    ('Viande hachée', 'g', 2000), ('Thon en conserve', 'g', 2000), ('Crevettes', 'g', 2000),
    ('Fromage râpé', 'g', 2000), ('Fromage fondu', 'g', 2000), ('Olives noires', 'g', 2000),
    ('Huile de tournesol', 'ml', 2000), ('Huile d’olive', 'ml', 2000), ('Eau de fleur d’oranger', 'ml', 2000),
    ('Lait', 'ml', 2000), ('Crème fraîche', 'ml', 2000), ('Vinaigre', 'ml', 2000), ('Oeufs', 'pièce', 60)
  ) as i (name, unit, low);

-- Costs in hundredths of a dinar per base unit; the stock of the opening day lasts the season.
select stock.receive_goods(demo.id('receipt', 'ingredients'), l.location_id, jsonb_agg(jsonb_build_object(
           'product', p.product_id, 'unit_cost', c.cost / 100.0,
           'quantity', (10 + demo.pick(c.name, 20)) * case p.base_unit when 'pièce' then 30 else 1000 end)),
           'entree', demo.instant(91, 480), 'Stock de départ')
  from (values
    ('Semoule fine', 6), ('Semoule moyenne', 6), ('Semoule grosse', 6), ('Semoule complète', 8),
    ('Semoule d’orge', 9), ('Farine T45', 5.5), ('Farine T55', 5), ('Farine complète', 8), ('Farine d’orge', 9),
    ('Farine de pois chiches', 22), ('Maïzena', 30), ('Frik', 35), ('Riz', 22), ('Levure boulangère sèche', 90),
    ('Levure chimique', 60), ('Améliorant boulanger', 70), ('Sel fin', 3), ('Sucre cristallisé', 10),
    ('Sucre glace', 16), ('Sucre vanillé', 80), ('Miel', 160), ('Sirop de glucose', 35), ('Beurre', 140),
    ('Smen', 180), ('Margarine', 45), ('Amandes entières', 190), ('Amandes en poudre', 210), ('Noix', 220),
    ('Noisettes', 240), ('Pistaches', 450), ('Cacahuètes', 50), ('Noix de coco râpée', 90),
    ('Graines de sésame', 60), ('Graines de nigelle', 110), ('Anis', 80), ('Fenouil en grains', 70),
    ('Pâte de dattes', 45), ('Dattes Deglet Nour', 70), ('Raisins secs', 90), ('Pruneaux', 80),
    ('Abricots secs', 140), ('Confiture de fraises', 40), ('Confiture d’abricots', 38), ('Chocolat noir', 150),
    ('Chocolat blanc', 160), ('Cacao en poudre', 180), ('Pâte à tartiner', 110), ('Cannelle moulue', 160),
    ('Cardamome', 600), ('Gingembre moulu', 150), ('Cumin', 140), ('Coriandre moulue', 110), ('Paprika', 120),
    ('Piment fort moulu', 130), ('Poivre noir', 240), ('Curcuma', 120), ('Ras el hanout', 160),
    ('Menthe séchée', 140), ('Thé vert', 150), ('Thym', 100), ('Laurier', 120), ('Pois chiches secs', 32),
    ('Lentilles', 30), ('Haricots blancs', 34), ('Oignons', 7), ('Ail', 60), ('Tomates', 12),
    ('Concentré de tomate', 30), ('Carottes', 9), ('Courgettes', 12), ('Navets', 10), ('Pommes de terre', 8),
    ('Potiron', 11), ('Poivrons', 18), ('Piments verts', 25), ('Épinards', 12), ('Petits pois', 30),
    ('Coriandre fraîche', 30), ('Persil', 30), ('Poulet', 45), ('Viande d’agneau', 260), ('Viande de boeuf', 190),
    ('Viande hachée', 160), ('Thon en conserve', 110), ('Crevettes', 180), ('Fromage râpé', 120),
    ('Fromage fondu', 80), ('Olives noires', 50), ('Huile de tournesol', 13), ('Huile d’olive', 90),
    ('Eau de fleur d’oranger', 40), ('Lait', 11), ('Crème fraîche', 60), ('Vinaigre', 8), ('Oeufs', 2000)
  ) as c (name, cost)
  join catalogue.product p on p.product_id = demo.id('product', c.name)
  join stock.location l on l.key = 'ingredients_magasin'
 group by l.location_id;

select demo.save_supply('consumable', 'consommables', name, name_ar, 'pièce', 100)
  from (values ('Boîte gâteaux 12', 'علبة حلوى 12'), ('Boîte gâteaux 24', 'علبة حلوى 24'), ('Boîte pizza', 'علبة بيتزا'),
               ('Barquette plat', 'علبة طبق'), ('Sac kraft 1 kg', 'كيس ورقي 1 كغ'), ('Sac plastique', 'كيس بلاستيكي'),
               ('Gobelet thé', 'كوب شاي'), ('Serviettes', 'مناديل')) as c (name, name_ar);

select stock.receive_goods(demo.id('receipt', 'consommables'), l.location_id, jsonb_agg(jsonb_build_object(
           'product', p.product_id, 'quantity', 500 + 50 * demo.pick(p.name, 20), 'unit_cost', 4 + demo.pick(p.name, 30))),
           'entree', demo.instant(91, 480), 'Stock de départ')
  from catalogue.product p join stock.location l on l.key = 'consommables'
 where p.product_type = 'consumable'
 group by l.location_id;
