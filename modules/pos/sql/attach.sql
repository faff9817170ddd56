-- A till presents itself with its journal: the first one is bound to it for ever, another is refused (ARCHITECTURE 4).
-- Answers where the server stands: last sequence and hash, open session, what the last closing left in the drawer (CASH-1). Signature never changes.
create function pos.attach(p_terminal uuid, p_journal uuid, p_program text, p_payload_version int)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    v record;
    v_journal pos.journal;
begin
    perform auth.require_terminal(p_terminal);
    select t.terminal_id, t.code, t.name, t.printer, t.state, t.register_id, r.name as register_name
      into v from auth.r_terminal t left join cash.r_register r using (register_id) where t.terminal_id = p_terminal;
    if v.terminal_id is null then
        return '{"status": "unknown_terminal"}';
    end if;
    if v.state = 'closed' then
        return '{"status": "closed"}';
    end if;
    insert into pos.journal (terminal_id, journal_id, program) values (p_terminal, p_journal, p_program)
        on conflict (terminal_id) do nothing;
    select * into v_journal from pos.journal where terminal_id = p_terminal for update;
    if v_journal.journal_id <> p_journal then
        return '{"status": "other_journal"}';
    end if;
    update pos.journal set program = p_program, attached_at = now() where terminal_id = p_terminal;
    perform auth.do_record_sign_in(p_program);
    return jsonb_build_object(
        'status', 'ok',
        'terminal', jsonb_build_object('id', v.terminal_id, 'code', v.code, 'name', v.name, 'printer', v.printer,
                                       'register', jsonb_build_object('id', v.register_id, 'name', v.register_name)),
        'last_seq', v_journal.last_seq,
        'last_hash', encode(v_journal.last_hash, 'hex'),
        'incarnation', (select incarnation from ops.r_incarnation),
        'schema', (select max(number) from ops.r_migration),
        'session', (select jsonb_build_object('id', session_id, 'number', number, 'opened_at', opened_at, 'opened_by', opened_by,
                                              'opening', (opening * 100)::bigint)
                      from cash.r_session where register_id = v.register_id and state = 'open'),
        'last_counted', (select ((counted - deposit) * 100)::bigint from cash.r_session
                          where register_id = v.register_id and counted is not null order by opened_at desc limit 1));
end;
$$;
