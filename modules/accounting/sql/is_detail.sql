-- Whether an account may be posted on (ACC-2).
create function accounting.do_is_detail(p_account text)
returns boolean
language sql stable set search_path = ''
as $$
    select exists (select from accounting.account where code = p_account and is_detail and is_active);
$$;
