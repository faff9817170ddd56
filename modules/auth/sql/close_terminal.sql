-- A till that sells no more: its drawer is free for another, its code is never used again. Refuses with FM001,
-- FM003 auth.unknown_terminal.
create function auth.close_terminal(p_id uuid, p_code text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('admin_terminaux');
    perform auth.do_close_terminal(auth.actor(), p_code);
end;
$$;

create function auth.do_close_terminal(p_actor uuid, p_code text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_terminal uuid;
begin
    update auth.terminal set state = 'closed' where code = p_code returning terminal_id into v_terminal;
    if v_terminal is null then
        raise exception 'auth.unknown_terminal' using errcode = 'FM003', detail = jsonb_build_object('code', p_code)::text;
    end if;
    update auth.login set is_active = false where terminal_id = v_terminal;
    perform audit.do_record(p_actor, 'auth.close_terminal', v_terminal, '{}');
end;
$$;
