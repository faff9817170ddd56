-- The demo's shop: everything invented. The flag makes the sign-in screen show the codes.
insert into ops.setting (key, value, shown) values ('demo', 'true', true);
select ops.set_setting(md5('demo:setting:' || key)::uuid, key, to_jsonb(value))
  from (values ('shop.activity', 'Couscous · Gâteaux · Plats'),
               ('shop.address', '12, rue des Frères, Alger'),
               ('shop.phone', 'Tél. 05 50 00 00 00')) as s (key, value);

select catalogue.save_category(md5('demo:category:' || family)::uuid, jsonb_build_object(
           'name', name, 'name_ar', name_ar, 'family', family, 'icon', icon, 'position', position))
  from (values ('pates', 'Pâtes & pains', 'العجائن والخبز', 'cat-wheat', 1),
               ('gateaux', 'Gâteaux', 'الحلويات', 'cat-pastry', 2),
               ('sales', 'Salés', 'المملحات', 'cat-savory', 3),
               ('plats', 'Plats', 'الأطباق', 'cat-dish', 4),
               ('boissons', 'Boissons', 'المشروبات', 'cat-drink', 5)) as c (family, name, name_ar, icon, position);
