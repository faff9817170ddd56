select * from no_plan();

select hr.save_employee(t.id('amina'), '{"name": " Amina ", "name_ar": "أمينة"}');
select hr.save_employee(t.id('karim'), '{"name": "Karim"}');
select is((select string_agg(number || ' ' || name, ',' order by number) from hr.v_employee), '1 Amina,2 Karim', 'HR-1: each has a number of its own');
select hr.save_employee(t.id('amina'), '{"number": "M-7", "is_active": false}');
select is((select number || ' ' || name || ' ' || is_active from hr.v_employee where employee_id = t.id('amina')), 'M-7 Amina false', 'a field left out keeps its value; nobody is deleted');
select throws_ok($$ select hr.save_employee(gen_random_uuid(), '{"name": "Nadia", "number": "2"}') $$, 'FM004', 'hr.number_taken');
select throws_ok($$ select hr.save_employee(gen_random_uuid(), '{"name": "N"}') $$, 'FM004', 'hr.name_required');
select throws_ok($$ select hr.save_employee(gen_random_uuid(), '{"name": "Nadia", "number": "a b"}') $$, 'FM004', 'hr.number_format');
select is((select count(*)::int from audit.log where act = 'hr.save_employee'), 3, 'each is audited');
