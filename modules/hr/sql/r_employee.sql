-- What other modules may know of an employee.
create view hr.r_employee as
select employee_id, name, is_active, is_producer and is_active as is_producer, changed from hr.employee;
