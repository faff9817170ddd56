-- What a manager should look at in tickets paid on account or by voucher. Looked at after they were applied: a balance
-- above its limit, a voucher used beyond its worth, by whoever came last.
create function pos.do_list_payment_exceptions(p_terminal uuid, p_sales uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    with paid as (
        select s.sale_id, s.customer_id, s.user_id, s.approval_id, p.method, p.voucher, sum(p.amount) as amount
          from pos.sale s join pos.payment p using (sale_id)
         where s.sale_id = any (p_sales) and p.method in ('account', 'voucher')
         group by s.sale_id, s.customer_id, s.user_id, s.approval_id, p.method, p.voucher
    ), found as (
        select p.sale_id, 'account_without_customer' as kind, '{}'::jsonb as detail
          from paid p left join parties.r_customer c using (customer_id)
         where p.method = 'account' and c.customer_id is null
        union all
        select p.sale_id, 'account_over_limit', jsonb_build_object('balance', c.balance, 'limit', c.credit_limit)
          from paid p join parties.r_customer c using (customer_id)
         where p.method = 'account' and p.amount > 0 and c.balance > c.credit_limit
           and not pos.do_may(p_terminal, p.user_id, p.approval_id, 'clients_depasser_plafond')
        union all
        select distinct on (p.sale_id) p.sale_id, x.kind, jsonb_build_object('code', p.voucher, 'left', x.left_over)
          from paid p cross join lateral pos.do_voucher_fault(p.voucher) as x (kind, left_over)
         where p.method = 'voucher' and p.amount > 0 and x.kind is not null
    )
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, f.sale_id, f.kind, s.user_id, s.at, f.detail || jsonb_build_object('number', s.number)
      from found f join pos.sale s using (sale_id)
        on conflict (event_id, kind) do nothing;
end;
$$;

-- What is wrong with a voucher that was just used; null when all is well.
create function pos.do_voucher_fault(p_code text, out kind text, out left_over numeric)
language sql stable
as $$
    select case when v.code is null then 'voucher_unknown' when v.used > v.issued then 'voucher_overspent' end, v.issued - v.used
      from (select p_code as asked) a left join pos.voucher v on v.code = a.asked;
$$;
