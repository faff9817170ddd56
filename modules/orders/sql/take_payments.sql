-- Money of orders, from a till's fact: its ways to pay are laid over the shares it pays, in order, one row for each part
-- (PAY-3); then the drawer (p_movement: the kind of its movement) and the ledger, in the same transaction. The shares add up
-- to what was paid. Asked again for the same fact it does nothing. Returns exceptions for pos.
create function orders.do_take_payments(p_terminal uuid, p_fact jsonb, p_movement text, p_shares orders.share[])
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.receipt;
    v_movement uuid := gen_random_uuid();
    v_exceptions text[] := '{}';
begin
    if orders.do_paid(p_fact) = 0 and (p_fact ->> 'amount')::bigint = 0 then
        return v_exceptions;
    end if;
    if not orders.do_keep_receipt(p_terminal, p_fact) then
        return v_exceptions;
    end if;
    select * into v from orders.receipt where fact_id = (p_fact ->> 'id')::uuid;
    with paid as (
        select p.method, p.reference, sign(p.amount) as sign, abs(p.amount) / 100.0 as amount,
               sum(abs(p.amount)) over (order by p.n) / 100.0 as upto
          from orders.do_payments(p_fact) as p
    ), shares as (
        select s.*, abs(s.amount) as size, sum(abs(s.amount)) over (order by s.n) as upto
          from unnest(p_shares) with ordinality as s (order_id, kind, amount, owed_to, party_id, n)
    ), parts as (
        select s.*, p.method, p.reference,
               p.sign * (least(p.upto, s.upto) - greatest(p.upto - p.amount, s.upto - s.size)) as part
          from paid p join shares s on s.upto > p.upto - p.amount and s.upto - s.size < p.upto
    )
    insert into orders.payment (order_id, fact_id, kind, method, amount, reference, owed_to, party_id, terminal_id, session_id,
                                register_id, number, movement_id, at, business_day, user_id)
    select order_id, v.fact_id, kind, method, part, reference, owed_to, party_id, p_terminal, v.session_id, v.register_id, v.number,
           case when method = 'cash' then v_movement end, v.at, v.business_day, v.user_id
      from parts where part <> 0
     order by n;
    perform orders.do_keep_paid(v.fact_id);
    perform orders.do_charge(v.fact_id, true);
    v_exceptions := cash.do_take_order(p_terminal, v_movement, v.fact_id, p_movement);
    if exists (select from accounting.do_post_entries(orders.do_payment_lines(v.fact_id, 'paid'))) then
        v_exceptions := v_exceptions || 'closed_period'::text;
    end if;
    if orders.do_paid(p_fact) <> (p_fact ->> 'amount')::bigint / 100.0 or exists (
           select from orders.do_payments(p_fact) p left join pos.r_method m on m.key = p.method
            where coalesce(m.kind, '') not in ('cash', 'card', 'cheque', 'transfer')) then
        v_exceptions := v_exceptions || 'total_differs'::text;
    end if;
    return v_exceptions;
end;
$$;

-- The ways to pay of a fact, in centimes; those that bring nothing are left out.
create function orders.do_payments(p_fact jsonb)
returns table (n bigint, method text, amount bigint, reference text)
language sql stable set search_path = ''
as $$
    select row_number() over (), p.method, p.amount, coalesce(p.reference, '')
      from jsonb_to_recordset(coalesce(p_fact -> 'payments', '[]')) as p (method text, amount bigint, reference text)
     where p.amount <> 0;
$$;

-- What a fact really paid, in dinars.
create function orders.do_paid(p_fact jsonb)
returns numeric
language sql stable set search_path = ''
as $$
    select coalesce(sum(amount), 0) / 100.0 from orders.do_payments(p_fact);
$$;
