-- Employees, with the numbers they have at terminals.
create view hr.v_employee as
select e.employee_id, e.number, e.name, e.name_ar, e.is_active, e.is_producer, e.created_at,
       (select coalesce(string_agg(distinct l.pin, ', '), '') from hr.pin_link l where l.employee_id = e.employee_id) as pins
  from hr.employee e
 where (select auth.may('rh_employes_liste'));
