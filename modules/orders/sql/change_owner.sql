-- Money the shop already has is owed to somebody else from now on: rows without a way to pay that add up to nothing, and
-- their entry where the account is another one. Returns exceptions for pos.
create function orders.do_change_owner(p_terminal uuid, p_fact jsonb, p_shares orders.share[])
returns text[]
language plpgsql set search_path = ''
as $$
begin
    insert into orders.payment (order_id, fact_id, kind, method, amount, owed_to, party_id, terminal_id, session_id, number, at,
                                business_day, user_id)
    select s.order_id, f.id, s.kind, '', s.amount, s.owed_to, s.party_id, p_terminal, f.session, coalesce(f.number, ''), f.at,
           core.business_day(f.at), f.actor
      from jsonb_to_record(p_fact) as f (id uuid, session uuid, number text, at timestamptz, actor uuid)
     cross join unnest(p_shares) as s
     where s.amount <> 0;
    update orders.customer_order o set paid = o.paid + s.amount
      from (select order_id, sum(amount) as amount from unnest(p_shares)
             where kind not in ('surplus', 'fee_out') group by order_id having sum(amount) <> 0) s
     where o.order_id = s.order_id;
    perform orders.do_charge((p_fact ->> 'id')::uuid, false);
    -- Between two parts of one account there is nothing to book.
    if (select count(distinct (owed_to, party_id)) from unnest(p_shares) where amount <> 0) > 1
       and exists (select from accounting.do_post_entries(orders.do_payment_lines((p_fact ->> 'id')::uuid, 'credited'))) then
        return array['closed_period'];
    end if;
    return '{}';
end;
$$;
