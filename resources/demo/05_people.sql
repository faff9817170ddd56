-- People of the demo. Their codes are drawn when the demo is made, never here.
select auth.create_user(md5('demo:user:' || login)::uuid, login, name, profile, name_ar, initials)
  from (values ('caissiere1', 'Caissière 1', 'أمينة الصندوق 1', 'C1', 'Vendeuse'),
               ('caissiere2', 'Caissière 2', 'أمينة الصندوق 2', 'C2', 'Vendeuse'),
               ('vendeuse1', 'Vendeuse 1', 'بائعة 1', 'V1', 'Vendeuse'),
               ('responsable', 'Responsable magasin', 'مسؤول المتجر', 'R1', 'Gérante'),
               ('labo', 'Cheffe de labo', 'رئيسة المخبر', 'P1', 'Production'),
               ('livreur', 'Livreur 1', 'عامل توصيل 1', 'L1', 'Production')) as u (login, name, name_ar, initials, profile);
