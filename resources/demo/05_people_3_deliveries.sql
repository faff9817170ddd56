-- Where orders are brought, who brings them, and who makes what is ordered.
select delivery.save_zone(demo.id('zone', name), jsonb_build_object('name', name, 'fee', fee))
  from (values ('Kouba', 200), ('Bir Mourad Raïs', 300), ('Bab Ezzouar', 600)) as z (name, fee);

select hr.save_employee(demo.id('employee', name), jsonb_build_object('name', name, 'name_ar', name_ar, 'is_producer', produces))
  from (values (1, 'Cheffe de labo', 'رئيسة المخبر', true), (2, 'Pâtissière 1', 'حلوانية 1', true),
               (3, 'Pâtissière 2', 'حلوانية 2', true), (4, 'Aide-cuisinière', 'مساعدة المطبخ', true),
               (5, 'Livreur 1', 'الموزّع 1', false)) as e (n, name, name_ar, produces) order by n;

select delivery.save_deliveryman(demo.id('deliveryman', name), jsonb_build_object('name', name, 'phone', phone, 'employee_id', employee))
  from (values ('Livreur 1', '0500 00 01 01', demo.id('employee', 'Livreur 1')), ('Livreur 2', '0500 00 01 02', null)) as d (name, phone, employee);
