-- A till no longer wants what it claimed. Signature never changes.
create function pos.release_claim(p_terminal uuid, p_subject text, p_id uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    delete from pos.claim where subject = p_subject and id = p_id and terminal_id = p_terminal;
    return '{"status": "ok"}';
end;
$$;
