-- Gives a till its code and drawer. The same uuid again answers the same. A lost journal means a new code, never the
-- same (ARCHITECTURE 4). p_role: its login, made when a verifier is given; null on a one-PC shop.
-- Refuses with FM001, FM004 auth.code_taken, auth.register_taken.
create function auth.enrol_terminal(p_id uuid, p_code text, p_name text, p_register text, p_printer text default '',
                                    p_role name default null, p_verifier text default null)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_terminaux');
    return auth.do_enrol_terminal(auth.actor(), p_id, p_code, p_name, p_register, p_printer, p_role, p_verifier);
end;
$$;

create function auth.do_enrol_terminal(p_actor uuid, p_id uuid, p_code text, p_name text, p_register text, p_printer text,
                                       p_role name, p_verifier text)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_register uuid;
begin
    if exists (select from auth.terminal where terminal_id = p_id) then
        return p_id;
    end if;
    if exists (select from auth.terminal where code = p_code) then
        raise exception 'auth.code_taken' using errcode = 'FM004', detail = jsonb_build_object('code', p_code)::text;
    end if;
    v_register := cash.do_find_or_create_register(p_actor, p_register);
    if exists (select from auth.terminal where register_id = v_register and state = 'enrolled') then
        raise exception 'auth.register_taken' using errcode = 'FM004', detail = jsonb_build_object('name', p_register)::text;
    end if;
    insert into auth.terminal (terminal_id, code, name, register_id, printer)
    values (p_id, p_code, p_name, v_register, p_printer);
    if p_role is not null then
        insert into auth.login (role_name, kind, terminal_id) values (p_role, 'fm_till', p_id);
        perform auth.create_login(p_role, p_verifier);
    end if;
    perform audit.do_record(p_actor, 'auth.enrol_terminal', p_id, jsonb_build_object('code', p_code, 'register', p_register));
    return p_id;
end;
$$;
