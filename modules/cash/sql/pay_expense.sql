-- A till says that an expense was paid from its drawer (CASH-9): on its category's account; one that nobody knows waits
-- on the suspense account.
create function cash.do_pay_expense(p_terminal uuid, p_fact jsonb)
returns text[]
language sql set search_path = ''
as $$
    select cash.do_record_movement(p_terminal, p_fact, 'out', 'expense', p_fact ->> 'category',
               coalesce((select account from cash.expense_category where key = p_fact ->> 'category'),
                        ops.setting_text('account.suspense')), 'CA');
$$;
