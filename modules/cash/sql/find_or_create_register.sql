-- The drawer of that name, made the first time.
create function cash.do_find_or_create_register(p_actor uuid, p_name text)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_register uuid;
begin
    select register_id into v_register from cash.register where name = p_name;
    if v_register is null then
        insert into cash.register (register_id, name) values (gen_random_uuid(), p_name) returning register_id into v_register;
    end if;
    return v_register;
end;
$$;
