-- A shop to try the program with: settings, rail of categories, drawer. Loaded after an upgrade, as the administrator.
select ops.set_setting(gen_random_uuid(), key, to_jsonb(value))
  from (values ('shop.activity', 'Couscous · Gâteaux · Plats'),
               ('shop.phone', 'Tél. 05 50 00 00 00'),
               ('shop.address', 'Cité des Jardins, Alger')) as s (key, value);

-- Screens say that this is a demonstration.
insert into ops.setting (key, value, shown) values ('demo', 'true', true);

select catalogue.save_category(demo.id('category', family),
           jsonb_build_object('name', name, 'name_ar', name_ar, 'family', family, 'icon', icon, 'position', position))
  from (values (1, 'Pâtes & pains', 'العجائن والخبز', 'pates', 'cat-wheat'),
               (2, 'Gâteaux', 'الحلويات', 'gateaux', 'cat-pastry'),
               (3, 'Salés', 'المملحات', 'sales', 'cat-savory'),
               (4, 'Plats', 'الأطباق', 'plats', 'cat-dish'),
               (5, 'Boissons', 'المشروبات', 'boissons', 'cat-drink')) as c (position, name, name_ar, family, icon);

-- What is bought and used, never sold: not on the rail.
select catalogue.save_category(demo.id('category', key),
           jsonb_build_object('name', name, 'name_ar', name_ar, 'position', position, 'show_in_pos', false))
  from (values (6, 'ingredients', 'Ingrédients', 'المكوّنات'),
               (7, 'consommables', 'Consommables', 'المستهلكات')) as c (position, key, name, name_ar);
