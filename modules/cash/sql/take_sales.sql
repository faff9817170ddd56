-- The cash of a set of tickets enters its drawers, or leaves them when more was given back (POS-14, POS-17). One row per
-- ticket.
create function cash.do_take_sales(p_sales uuid[])
returns void
language plpgsql
as $$
begin
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day,
                               user_id, terminal_id)
    select gen_random_uuid(), s.session_id, s.register_id, case when p.amount > 0 then 'in' else 'out' end,
           case when p.amount > 0 then 'sale' else 'refund' end, abs(p.amount), s.number, s.sale_id, s.at, s.business_day, s.user_id,
           s.terminal_id
      from pos.r_sale s
      join (select sale_id, sum(amount) as amount from pos.r_payment where method = 'cash' and sale_id = any (p_sales) group by sale_id) p
     using (sale_id)
     where p.amount <> 0 and s.register_id is not null
        on conflict (source_id, kind) do nothing;
end;
$$;
