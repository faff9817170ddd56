-- What a set of tickets left on customers' accounts.
create function pos.do_charge_accounts(p_sales uuid[])
returns void
language plpgsql set search_path = ''
as $$
declare
    v_customers uuid[];
    v_amounts numeric[];
begin
    select array_agg(s.customer_id), array_agg(p.amount) into v_customers, v_amounts
      from pos.payment p join pos.sale s using (sale_id)
     where p.sale_id = any (p_sales) and p.method = 'account' and s.customer_id is not null;
    if v_customers is not null then
        perform parties.do_charge(v_customers, v_amounts);
    end if;
end;
$$;
