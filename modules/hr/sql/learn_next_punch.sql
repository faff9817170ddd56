-- ZK-7 « apprendre »: for ten minutes, the next punch of a number that is nobody's makes that number this employee's.
-- p_serial: at this terminal only, or null for any. The same uuid again changes nothing.
-- Refuses with FM001, FM003 hr.unknown_employee, hr.unknown_clock {serial}.
create function hr.learn_next_punch(p_id uuid, p_employee uuid, p_serial text default null)
returns timestamptz
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('zkteco_employes');
    return hr.do_learn_next_punch(auth.actor(), p_id, p_employee, p_serial);
end;
$$;

create function hr.do_learn_next_punch(p_actor uuid, p_id uuid, p_employee uuid, p_serial text)
returns timestamptz
language plpgsql set search_path = ''
as $$
declare
    v_until timestamptz;
begin
    select until into v_until from hr.pin_lesson where lesson_id = p_id;
    if found then
        return v_until;
    end if;
    if not exists (select from hr.employee where employee_id = p_employee and is_active) then
        raise exception 'hr.unknown_employee' using errcode = 'FM003';
    end if;
    if p_serial is not null and not exists (select from hr.clock_device where serial = p_serial and is_active) then
        raise exception 'hr.unknown_clock' using errcode = 'FM003', detail = jsonb_build_object('serial', p_serial)::text;
    end if;
    -- One lesson at a time, or a punch would be two people's: the newest holds.
    update hr.pin_lesson set until = now()
     where learnt_at is null and until > now() and (serial is null or p_serial is null or serial = p_serial);
    insert into hr.pin_lesson (lesson_id, employee_id, serial, asked_by, until)
    values (p_id, p_employee, p_serial, p_actor, now() + interval '10 minutes') returning until into v_until;
    perform audit.do_record(p_actor, 'hr.learn_next_punch', p_employee, jsonb_build_object('serial', p_serial));
    return v_until;
end;
$$;

-- Called with the punches of one delivery: a lesson is answered by a punch made since it was asked, never by an old one
-- that arrives late. p_skew: seconds the terminal's clock is ahead. Answers [{employee, pin}, …].
create function hr.do_learn(p_intake uuid, p_serial text, p_skew int)
returns jsonb
language plpgsql set search_path = ''
as $$
declare
    v_lesson hr.pin_lesson;
    v_pin text;
    v_answer jsonb := '[]';
begin
    for v_lesson in select * from hr.pin_lesson where learnt_at is null and until > now() and (serial is null or serial = p_serial)
                     order by asked_at for update
    loop
        select p.pin into v_pin from hr.punch p
         where p.intake_id = p_intake and p.serial = p_serial
           and p.at - make_interval(secs => p_skew) between v_lesson.asked_at - interval '1 minute' and now() + interval '1 minute'
           and not exists (select from hr.pin_link l where l.serial = p.serial and l.pin = p.pin)
         order by p.at, p.punch_id limit 1;
        continue when v_pin is null;
        insert into hr.pin_link (link_id, serial, pin, employee_id, linked_by)
        values (v_lesson.lesson_id, p_serial, v_pin, v_lesson.employee_id, v_lesson.asked_by);
        update hr.pin_lesson set learnt_serial = p_serial, learnt_pin = v_pin, learnt_at = now() where lesson_id = v_lesson.lesson_id;
        perform audit.do_record(v_lesson.asked_by, 'hr.attach_pin', v_lesson.employee_id,
                                jsonb_build_object('serial', p_serial, 'pin', v_pin, 'lesson', v_lesson.lesson_id));
        v_answer := v_answer || jsonb_build_object('employee', v_lesson.employee_id, 'pin', v_pin);
    end loop;
    return v_answer;
end;
$$;
