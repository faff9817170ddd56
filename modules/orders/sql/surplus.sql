-- More was taken for an order than was due: it is owed to the customer, on the account when there is one (ARCHITECTURE 4).
create function orders.do_surplus_share(p_order uuid, p_amount numeric)
returns orders.share
language sql stable set search_path = ''
as $$
    select case when c.customer_id is null then row (p_order, 'surplus', p_amount, 'order', p_order)::orders.share
                else row (p_order, 'surplus', p_amount, 'customer', c.customer_id)::orders.share end
      from (select p_order as asked) a
      left join orders.customer_order o on o.order_id = a.asked
      left join parties.r_customer c on c.customer_id = o.customer_id;
$$;

-- The balances of customers follow what a fact left on their accounts, by money that moved or by a change of owner.
create function orders.do_charge(p_fact uuid, p_moved boolean)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_customers uuid[];
    v_amounts numeric[];
begin
    select array_agg(party_id), array_agg(-amount) into v_customers, v_amounts
      from orders.payment where fact_id = p_fact and owed_to = 'customer' and (method <> '') = p_moved;
    if v_customers is not null then
        perform parties.do_charge(v_customers, v_amounts);
    end if;
end;
$$;
