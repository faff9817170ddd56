select plan(10);

create function t.entry(p_debit numeric, p_credit numeric, p_account text default '701', p_at timestamptz default now()) returns setof uuid language sql as $$
    select accounting.do_post_entries((select array_agg(row ('OD', p_at, 'essai', 'test', t.id('e' || p_debit || p_account), 'posted', null, a, d, c, null)::accounting.posting)
      from (values ('530', p_debit, 0::numeric), (p_account, 0, p_credit)) as v (a, d, c)));
$$;

select lives_ok($$ select t.entry(10, 10) $$, 'ACC-2: a balanced entry posts');
select lives_ok($$ select t.entry(10, 10) $$, 'ACC-4: the same source and event again is left out');
select is(t.balance('530'), 10::numeric, 'ACC-4: it counts once');
select throws_ok($$ select t.entry(11, 10.99) $$, 'FM010', 'accounting.unbalanced', 'ACC-2: an unbalanced one is refused');
select throws_ok($$ select t.entry(12, 12, '70') $$, 'FM010', 'accounting.not_a_detail_account', 'ACC-2: detail accounts only');
select throws_ok($$ update accounting.entry_line set debit = 5 where debit > 0 $$, 'FM010', 'accounting.posted_is_immutable', 'ACC-3: a posted line cannot change');
select throws_ok($$ delete from accounting.entry $$, 'FM010', 'accounting.posted_is_immutable', 'ACC-3: nor go away');

select accounting.close_period(gen_random_uuid(), current_date);
select is((select number from accounting.entry), 'OD-' || extract(year from current_date) || '-000001', 'numbers are given when the period closes');
select isnt_empty($$ select t.entry(20, 20) $$, 'ACC-6: a fact of a closed period says that it moved');
select is((select entry_date from accounting.entry where number is null), (date_trunc('month', current_date::timestamp) + interval '1 month')::date,
          'ACC-6: to the first open day');
