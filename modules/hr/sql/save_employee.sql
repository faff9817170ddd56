-- Creates or changes an employee's identity (HR-1); a field left out keeps its value, a number left out is the next one.
-- Refuses with FM001, FM004 hr.name_required, hr.number_format, hr.number_taken {number}.
create function hr.save_employee(p_id uuid, p_employee jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require(case when exists (select from hr.employee where employee_id = p_id) then 'rh_employes_modifier'
                              else 'rh_employes_creer' end);
    return hr.do_save_employee(auth.actor(), p_id, p_employee);
end;
$$;

create function hr.do_save_employee(p_actor uuid, p_id uuid, p_employee jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v hr.employee;
begin
    -- Two numbers given at once would be the same one.
    lock table hr.employee in share row exclusive mode;
    select * into v from hr.employee where employee_id = p_id;
    v := jsonb_populate_record(v, jsonb_build_object('name_ar', '', 'is_active', true, 'is_producer', false) || jsonb_strip_nulls(to_jsonb(v))
                                  || p_employee - array['employee_id', 'created_at', 'created_by', 'changed']);
    v.number := coalesce(nullif(trim(v.number), ''),
                         (select coalesce(max(number::int), 0) + 1 from hr.employee where number ~ '^[0-9]{1,8}$')::text);
    if length(trim(coalesce(v.name, ''))) not between 2 and 100 then
        raise exception 'hr.name_required' using errcode = 'FM004';
    end if;
    if v.number !~ '^[A-Za-z0-9-]{1,16}$' then
        raise exception 'hr.number_format' using errcode = 'FM004';
    end if;
    if exists (select from hr.employee where number = v.number and employee_id <> p_id) then
        raise exception 'hr.number_taken' using errcode = 'FM004', detail = jsonb_build_object('number', v.number)::text;
    end if;
    insert into hr.employee (employee_id, number, name, name_ar, is_active, is_producer, created_by)
    values (p_id, v.number, trim(v.name), trim(v.name_ar), v.is_active, v.is_producer, p_actor)
        on conflict (employee_id) do update
       set number = excluded.number, name = excluded.name, name_ar = excluded.name_ar, is_active = excluded.is_active,
           is_producer = excluded.is_producer;
    perform audit.do_record(p_actor, 'hr.save_employee', p_id, p_employee);
    return p_id;
end;
$$;
