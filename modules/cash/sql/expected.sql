-- What should be in a session's drawer now (CASH-2): its float and every movement since.
create function cash.do_expected(p_session uuid)
returns numeric
language sql stable set search_path = ''
as $$
    select s.opening + coalesce((select sum(case when m.direction = 'in' then m.amount else -m.amount end)
                                   from cash.movement m where m.session_id = s.session_id), 0)
      from cash.session s where s.session_id = p_session;
$$;
