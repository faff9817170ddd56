-- A till says that takings left its drawer for the bank (CASH-8).
create function cash.do_bank(p_terminal uuid, p_fact jsonb)
returns text[]
language sql set search_path = ''
as $$
    select cash.do_record_movement(p_terminal, p_fact, 'out', 'cashout', '', ops.setting_text('account.bank'), 'BQ');
$$;
