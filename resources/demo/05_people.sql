-- People. Codes are not part of the demonstration: the program sets them, since only a client may make a verifier.
select auth.create_user(demo.id('user', login), login, name, profile, name_ar, initials, profile = 'Administrateur')
  from (values ('gerant', 'Gérant', 'المسيّر', 'G', 'Administrateur'),
               ('caissiere1', 'Caissière 1', 'أمينة الصندوق 1', 'C1', 'Vendeuse'),
               ('caissiere2', 'Caissière 2', 'أمينة الصندوق 2', 'C2', 'Vendeuse'),
               ('vendeuse1', 'Vendeuse 1', 'البائعة 1', 'V1', 'Vendeuse'),
               ('responsable', 'Responsable magasin', 'مسؤولة المحل', 'R1', 'Gérante'),
               ('labo', 'Cheffe de labo', 'رئيسة المخبر', 'P1', 'Production'),
               ('livreur', 'Livreur 1', 'الموزّع 1', 'L1', 'Production')) as u (login, name, name_ar, initials, profile);
