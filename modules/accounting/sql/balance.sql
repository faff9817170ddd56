-- Debit minus credit of an account, of one subledger when given.
create function accounting.do_balance(p_account text, p_subledger uuid)
returns numeric
language sql stable set search_path = ''
as $$
    select coalesce(sum(debit) - sum(credit), 0) from accounting.entry_line
     where account = p_account and (p_subledger is null or subledger = p_subledger);
$$;
