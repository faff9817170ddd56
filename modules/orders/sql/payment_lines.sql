-- The ledger of money that a fact brought or gave back: each way to pay on its account (cash per drawer) against whom it is
-- owed to: an order's advance (419), the customer (411), the deliveryman (467) or his fees. p_event: 'paid' takes what money
-- moved, 'credited' what only changed its owner, 'fee' what was paid out to a deliveryman.
create function orders.do_payment_lines(p_fact uuid, p_event text)
returns accounting.posting[]
language plpgsql stable set search_path = ''
as $$
begin
    return (
        with rows as (
            select * from orders.payment
             where fact_id = p_fact
               and case p_event when 'fee' then kind = 'fee_out' when 'credited' then method = ''
                                else kind <> 'fee_out' and method <> '' end
        ), sides as (
            select 1 as place, case when m.kind in ('cash', 'card', 'cheque', 'transfer') then m.account
                                    else ops.setting_text('account.suspense') end as account,
                   sum(r.amount) as amount, case when m.kind = 'cash' then r.register_id end as subledger
              from rows r left join pos.r_method m on m.key = r.method
             where r.method <> '' group by 2, 4
            union all
            select 2, orders.do_account(owed_to), -sum(amount), party_id from rows group by owed_to, party_id
        )
        select array_agg(row ('CA', f.at, f.number, 'orders.receipt', p_fact, p_event, f.user_id, s.account, greatest(s.amount, 0),
                              greatest(-s.amount, 0), s.subledger)::accounting.posting order by s.place, s.account, s.subledger)
          from sides s cross join (select at, number, user_id from rows limit 1) f);
end;
$$;

-- The account of whom a payment is owed to.
create function orders.do_account(p_owed_to text)
returns text
language sql stable set search_path = ''
as $$
    select ops.setting_text(case p_owed_to when 'order' then 'account.advances' when 'customer' then 'account.customers'
                                           when 'deliveryman' then 'account.deliverymen' else 'account.delivery_fees' end);
$$;
