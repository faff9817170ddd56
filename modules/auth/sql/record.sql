-- Who did what, when, from where: one row per act, written in the act's own transaction (DEF-44).
create function audit.do_record(p_actor uuid, p_act text, p_subject uuid, p_detail jsonb)
returns void
language sql set search_path = ''
as $$
    insert into audit.log (user_id, terminal_id, act, subject_id, detail)
    values (p_actor, (select terminal_id from auth.login where role_name = session_user), p_act, p_subject, p_detail);
$$;

create function audit.refuse_change()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    raise exception 'audit.append_only' using errcode = 'FM004';
end;
$$;

create trigger append_only before update or delete or truncate on audit.log
    for each statement execute function audit.refuse_change();
create trigger append_only before update or delete or truncate on audit.seal
    for each statement execute function audit.refuse_change();
