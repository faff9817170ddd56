-- Boissons: bought ready-made and resold, with their barcodes; tea is made here.
select demo.save_good('boissons', position, name, name_ar, art, price, unit, packed)
  from (values
    (20, 'Jus orange 33 cl', 'عصير برتقال 33 سل', 'jus', 80, 'pièce', true),
    (34, 'Eau minérale 0,5 L', 'ماء معدني 0,5 ل', 'eau', 40, 'pièce', true),
    (35, 'Limonade 33 cl', 'ليمونادة 33 سل', 'limonade', 80, 'pièce', true),
    (201, 'Eau minérale 1,5 L', 'ماء معدني 1,5 ل', 'eau', 60, 'pièce', true),
    (202, 'Eau gazeuse 1 L', 'ماء غازي 1 ل', 'eau', 90, 'pièce', true),
    (203, 'Jus orange 1 L', 'عصير برتقال 1 ل', 'jus', 180, 'pièce', true),
    (204, 'Jus pêche 33 cl', 'عصير خوخ 33 سل', 'jus', 80, 'pièce', true),
    (205, 'Jus cocktail 33 cl', 'عصير كوكتيل 33 سل', 'jus', 80, 'pièce', true),
    (206, 'Limonade 1 L', 'ليمونادة 1 ل', 'limonade', 150, 'pièce', true),
    (207, 'Soda cola 33 cl', 'صودا كولا 33 سل', 'canette', 100, 'pièce', true),
    (208, 'Soda orange 33 cl', 'صودا برتقال 33 سل', 'canette', 100, 'pièce', true),
    (209, 'Thé à la menthe', 'شاي بالنعناع', 'the', 50, 'pièce', false),
    (210, 'Thé aux amandes', 'شاي باللوز', 'the', 90, 'pièce', false)
  ) as g (position, name, name_ar, art, price, unit, packed);
