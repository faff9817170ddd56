-- Customers who do not exist: invented names, numbers of no operator. One in six orders for a company.
select parties.save_customer(demo.id('customer', n::text), jsonb_build_object(
           'first_name', first_name, 'last_name', last_name, 'phone', '0500 00 00 ' || lpad(n::text, 2, '0'),
           'customer_type', case when n % 6 = 0 then 'corporate' when n % 5 = 0 then 'vip' when n % 4 = 0 then 'occasional' else 'regular' end,
           'credit_limit', case when n % 6 = 0 then 50000 when n % 5 = 0 then 10000 else 0 end,
           'allergies', case n when 2 then 'Fruits à coque' when 9 then 'Gluten' when 17 then 'Œufs' else '' end,
           'preferences', case n when 5 then 'Couscous fin, peu salé' when 12 then 'Baghrir sans beurre' else '' end,
           'preferred_delivery', case when n % 3 = 0 then 'delivery' else 'pickup' end))
  from unnest(array['Amina', 'Yacine', 'Lila', 'Sofiane', 'Nadia', 'Hôtel', 'Karima', 'Mourad', 'Samira', 'Rachid', 'Leïla', 'Salle',
                    'Farid', 'Houria', 'Nabil', 'Zohra', 'Kamel', 'Traiteur', 'Meriem', 'Tahar', 'Dalila', 'Hakim', 'Warda', 'Crèche',
                    'Fella', 'Omar', 'Ghania', 'Réda', 'Chafia', 'Café'],
              array['Exemplaire', 'Fictif', 'Inventée', 'Modèle', 'Prénom', 'Imaginaire', 'Exemple', 'Démo', 'Essai', 'Fictive', 'Témoin',
                    'des Modèles', 'Inventé', 'Spécimen', 'Exemplaire', 'Maquette', 'Démo', 'Fictif', 'Modèle', 'Essai', 'Esquisse',
                    'Témoin', 'Ébauche', 'Inventée', 'Exemple', 'Maquette', 'Croquis', 'Spécimen', 'Fictive', 'Imaginaire'])
       with ordinality as c (first_name, last_name, n);
