-- Salés: small things to eat while standing.
select demo.save_good('sales', position, name, name_ar, art, price, unit, packed)
  from (values
    (15, 'Mini pizza', 'ميني بيتزا', 'pizza', 70, 'pièce', false),
    (16, 'Quiche poulet', 'كيش بالدجاج', 'quiche', 150, 'pièce', false),
    (17, 'Bourek viande', 'بوراك باللحم', 'bourek', 100, 'pièce', false),
    (31, 'Mini burger', 'ميني برغر', 'burger', 120, 'pièce', false),
    (32, 'Batbout thon', 'بطبوط بالتونة', 'batbout', 120, 'pièce', false),
    (33, 'Tacos poulet', 'تاكوس بالدجاج', 'tacos', 120, 'pièce', false),
    (161, 'Pizza carrée', 'بيتزا مربعة', 'pizza', 60, 'pièce', false),
    (162, 'Pizza familiale', 'بيتزا عائلية', 'pizza', 900, 'pièce', false),
    (163, 'Mini pizza thon', 'ميني بيتزا بالتونة', 'pizza', 90, 'pièce', false),
    (164, 'Quiche épinards', 'كيش بالسبانخ', 'quiche', 130, 'pièce', false),
    (165, 'Quiche viande', 'كيش باللحم', 'quiche', 170, 'pièce', false),
    (166, 'Bourek fromage', 'بوراك بالجبن', 'bourek', 80, 'pièce', false),
    (167, 'Bourek crevettes', 'بوراك بالجمبري', 'bourek', 160, 'pièce', false),
    (168, 'Bourek pommes de terre', 'بوراك بالبطاطا', 'bourek', 60, 'pièce', false),
    (169, 'Mini burger fromage', 'ميني برغر بالجبن', 'burger', 140, 'pièce', false),
    (170, 'Batbout poulet', 'بطبوط بالدجاج', 'batbout', 140, 'pièce', false),
    (171, 'Batbout fromage', 'بطبوط بالجبن', 'batbout', 100, 'pièce', false),
    (172, 'Tacos viande', 'تاكوس باللحم', 'tacos', 150, 'pièce', false),
    (173, 'Plateau de salés 30 pièces', 'صينية مملحات 30 قطعة', 'quiche', 2800, 'pièce', false)
  ) as g (position, name, name_ar, art, price, unit, packed);
