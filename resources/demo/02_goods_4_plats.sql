-- Plats: cooked here every day.
select demo.save_good('plats', position, name, name_ar, art, price, unit, packed)
  from (values
    (18, 'Couscous poulet', 'كسكس بالدجاج', 'couscous', 1000, 'pièce', false),
    (19, 'Rechta poulet', 'رشتة بالدجاج', 'rechta', 1000, 'pièce', false),
    (27, 'Chakhchoukha agneau', 'شخشوخة بلحم الغنم', 'chakhchoukha', 1700, 'pièce', false),
    (28, 'Couscous agneau', 'كسكس بلحم الغنم', 'couscous-agneau', 1700, 'pièce', false),
    (29, 'Mesfouf raisins', 'مسفوف بالزبيب', 'mesfouf', 600, 'pièce', false),
    (30, 'Hmiss', 'حميص', 'hmiss', 600, 'pièce', false),
    (181, 'Couscous légumes', 'كسكس بالخضر', 'couscous', 700, 'pièce', false),
    (182, 'Couscous boeuf', 'كسكس بلحم البقر', 'couscous-agneau', 1400, 'pièce', false),
    (183, 'Couscous poulet familial', 'كسكس بالدجاج عائلي', 'couscous', 3800, 'pièce', false),
    (184, 'Couscous agneau familial', 'كسكس بلحم الغنم عائلي', 'couscous-agneau', 6400, 'pièce', false),
    (185, 'Rechta agneau', 'رشتة بلحم الغنم', 'rechta', 1600, 'pièce', false),
    (186, 'Rechta poulet familiale', 'رشتة بالدجاج عائلية', 'rechta', 3800, 'pièce', false),
    (187, 'Chakhchoukha poulet', 'شخشوخة بالدجاج', 'chakhchoukha', 1100, 'pièce', false),
    (188, 'Berkoukes poulet', 'بركوكس بالدجاج', 'chakhchoukha', 800, 'pièce', false),
    (189, 'Mesfouf petits pois', 'مسفوف بالجلبانة', 'mesfouf', 550, 'pièce', false),
    (190, 'Mesfouf dattes', 'مسفوف بالتمر', 'mesfouf', 600, 'pièce', false),
    (191, 'Hmiss petit', 'حميص صغير', 'hmiss', 350, 'pièce', false),
    (192, 'Hmiss au kilo', 'حميص بالوزن', 'hmiss', 1300, 'kg', false),
    (193, 'Salade du jour', 'سلطة اليوم', 'hmiss', 300, 'pièce', false),
    (194, 'Chorba frik', 'شربة فريك', 'chakhchoukha', 350, 'pièce', false)
  ) as g (position, name, name_ar, art, price, unit, packed);
