-- The balance of customers follows their account: p_amounts[n] more is owed by p_customers[n]. In id order, so that two
-- tills never wait for each other; tills read the change with their next poll.
create function parties.do_charge(p_customers uuid[], p_amounts numeric[])
returns void
language plpgsql set search_path = ''
as $$
begin
    perform from parties.customer c where c.customer_id = any (p_customers) order by c.customer_id for no key update;
    update parties.customer c set balance = c.balance + a.amount
      from (select customer, sum(amount) as amount from unnest(p_customers, p_amounts) as u (customer, amount) group by customer) a
     where c.customer_id = a.customer;
end;
$$;
