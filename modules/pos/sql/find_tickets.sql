-- Tickets of the shop, newest first (spec sales 3.7). p_filter: text (of a number: 1042, C1-001042), from and to (business
-- days), amount (centimes), product, cashier, limit (50, at most 500). Signature never changes. Refuses with FM001.
create function pos.find_tickets(p_terminal uuid, p_actor uuid, p_filter jsonb)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v_text text := upper(trim(coalesce(p_filter ->> 'text', '')));
    v_where text := 'true';
    v_found uuid[];
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, 'ventes_historique');
    -- Only what is asked for is in the query: each question gets the plan of its own index.
    if v_text ~ '^\d{1,15}$' then
        v_where := v_where || ' and s.serial = $1::bigint and s.terminal_id in (select terminal_id from auth.r_terminal)';
    elsif v_text ~ '^[A-Z][A-Z0-9]{0,3}-\d{1,15}$' then
        v_where := v_where || ' and s.serial = split_part($1, ''-'', 2)::bigint'
                           || ' and s.terminal_id = (select terminal_id from auth.r_terminal where code = split_part($1, ''-'', 1))';
    elsif v_text <> '' then
        return '{"tickets": []}';
    end if;
    if p_filter ->> 'from' is not null then
        v_where := v_where || ' and s.business_day >= ($2 ->> ''from'')::date';
    end if;
    if p_filter ->> 'to' is not null then
        v_where := v_where || ' and s.business_day <= ($2 ->> ''to'')::date';
    end if;
    if p_filter ->> 'amount' is not null then
        v_where := v_where || ' and s.total = ($2 ->> ''amount'')::bigint / 100.0';
    end if;
    if p_filter ->> 'cashier' is not null then
        v_where := v_where || ' and s.user_id = ($2 ->> ''cashier'')::uuid';
    end if;
    if p_filter ->> 'product' is not null then
        -- Sold rarely: its lines lead to its tickets. Sold all the time: the newest tickets have it.
        if (select count(*) from (select from pos.sale_line where product_id = (p_filter ->> 'product')::uuid limit 10000) l) < 10000 then
            v_where := v_where || ' and s.sale_id in (select sale_id from pos.sale_line where product_id = ($2 ->> ''product'')::uuid'
                               || ' union all select sale_id from pos.return_line where product_id = ($2 ->> ''product'')::uuid offset 0)';
        else
            v_where := v_where || ' and (exists (select from pos.sale_line l where l.sale_id = s.sale_id'
                               || ' and l.product_id = ($2 ->> ''product'')::uuid)'
                               || ' or exists (select from pos.return_line r where r.sale_id = s.sale_id'
                               || ' and r.product_id = ($2 ->> ''product'')::uuid))';
        end if;
    end if;
    execute 'select array_agg(sale_id) from (select s.sale_id from pos.sale s where ' || v_where
            || ' order by s.business_day desc, s.at desc limit $3) newest'
       into v_found using v_text, p_filter, least(greatest(coalesce((p_filter ->> 'limit')::int, 50), 1), 500);
    return jsonb_build_object('tickets', (
        select coalesce(jsonb_agg(pos.do_ticket_head(s) order by s.business_day desc, s.at desc), '[]')
          from pos.sale s where s.sale_id = any (v_found)));
end;
$$;

-- A ticket as lists show it. Articles: pieces, a weighed line counting as one.
create function pos.do_ticket_head(p_sale pos.sale)
returns jsonb
language sql stable set search_path = ''
as $$
    select jsonb_build_object(
        'id', p_sale.sale_id, 'number', p_sale.number,
        'kind', case when p_sale.kind = 'sale' and exists (select from pos.return_line r where r.sale_id = p_sale.sale_id)
                     then 'exchange' else p_sale.kind end,
        'at', p_sale.at,
        'cashier', coalesce((select display_name from auth.r_person where user_id = p_sale.user_id), ''),
        'cashier_id', p_sale.user_id,
        'terminal', coalesce((select name from auth.r_terminal where terminal_id = p_sale.terminal_id), ''),
        'terminal_id', p_sale.terminal_id,
        'total', (p_sale.total * 100)::bigint,
        'articles', (select coalesce(sum(case when unit = 'pièce' then quantity else 1 end), 0)::bigint
                       from (select unit, quantity from pos.sale_line where sale_id = p_sale.sale_id
                             union all
                             select unit, quantity from pos.return_line where sale_id = p_sale.sale_id and p_sale.kind <> 'sale') g));
$$;
