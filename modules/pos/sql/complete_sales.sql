-- Applies a set of completed sales, one statement per table whatever their number (POS-12): sale, stock with value, lines
-- with their frozen cost (KPI-3), payments, cash movement, ledger. What was paid is what is booked (POS-9); what differs
-- from the catalogue, the rights or the session is listed by pos.do_list_sale_exceptions. A sale already there is left
-- alone. p_sales: array of payloads, each with its "seq".
create function pos.do_complete_sales(p_terminal uuid, p_sales jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_ids uuid[];
    v_register uuid := (select register_id from auth.r_terminal where terminal_id = p_terminal);
    v_shop uuid := '018f0000-0000-7000-8000-000000000001';
    v_postings stock.posting[];
    v_lines accounting.posting[];
    v_moved uuid[];
begin
    with written as (
        insert into pos.sale (sale_id, terminal_id, seq, number, serial, session_id, register_id, customer_id, at, business_day,
                              user_id, subtotal, discount, total)
        select s.id, p_terminal, s.seq, s.number, s.serial, s.session, coalesce(c.register_id, v_register), s.customer, s.at,
               core.business_day(s.at), s.actor, s.subtotal / 100.0, s.discount / 100.0, s.total / 100.0
          from jsonb_to_recordset(p_sales) as s (id uuid, seq bigint, number text, serial bigint, session uuid, customer uuid,
                                                 at timestamptz, actor uuid, subtotal bigint, discount bigint, total bigint)
          left join cash.r_session c on c.session_id = s.session
            on conflict (sale_id) do nothing
        returning sale_id
    )
    select array_agg(sale_id) into v_ids from written;
    if v_ids is null then
        return;
    end if;

    select array_agg(row (l.product, o.location_id, 'vente', -l.base_qty / 1000.0, null, null, 'pos.sale', s.id, l.id, 'sold',
                          s.at, s.actor, '')::stock.posting order by s.seq, l.id)
      into v_postings
      from jsonb_to_recordset(p_sales) as s (id uuid, seq bigint, at timestamptz, actor uuid, lines jsonb)
     cross join jsonb_to_recordset(s.lines) as l (id uuid, product uuid, base_qty bigint)
      join catalogue.r_product p on p.product_id = l.product
      join stock.r_location o on o.key = p.sold_from and o.shop_id = v_shop
     where s.id = any (v_ids) and l.base_qty > 0;
    if v_postings is not null then
        perform stock.do_post(v_postings);
    end if;

    insert into pos.sale_line (line_id, sale_id, position, product_id, name, quantity, unit, base_quantity, list_price, price,
                               discount, total, unit_cost, note)
    select l.id, s.id, row_number() over (partition by s.id), l.product, l.name, l.qty / 1000.0, l.unit, l.base_qty / 1000.0,
           l.list_price / 100.0, l.price / 100.0, l.discount / 100.0, l.total / 100.0, coalesce(c.pmp, 0), coalesce(l.note, '')
      from jsonb_to_recordset(p_sales) as s (id uuid, lines jsonb)
     cross join jsonb_to_recordset(s.lines) as l (id uuid, product uuid, name text, qty bigint, unit text, base_qty bigint,
                                                  list_price bigint, price bigint, discount int, total bigint, note text)
      left join stock.r_cost c on c.product_id = l.product and c.shop_id = v_shop
     where s.id = any (v_ids);

    insert into pos.payment (payment_id, sale_id, method, received, amount, change)
    select p.id, s.id, p.method, p.received / 100.0, p.amount / 100.0, p.change / 100.0
      from jsonb_to_recordset(p_sales) as s (id uuid, payments jsonb)
     cross join jsonb_to_recordset(s.payments) as p (id uuid, method text, received bigint, amount bigint, change bigint)
     where s.id = any (v_ids);

    perform cash.do_take_sales(v_ids);

    -- Goods bought ready-made are resold (707), the rest is made here (701).
    select array_agg(row ('VT', s.at, s.number, 'pos.sale', s.sale_id, 'sold', s.user_id, side.account, side.debit, side.credit,
                          side.subledger)::accounting.posting)
      into v_lines
      from pos.sale s
      join (select l.sale_id, least(coalesce(sum(l.total) filter (where p.can_be_purchased), 0), sum(l.total)) as resold
              from pos.sale_line l left join catalogue.r_product p using (product_id)
             where l.sale_id = any (v_ids) group by l.sale_id) g using (sale_id)
     cross join lateral (values
        (ops.setting_text('account.cash'), s.total, 0::numeric, s.register_id),
        (ops.setting_text('account.sales_produced'), 0, s.total - least(g.resold, s.total), null),
        (ops.setting_text('account.sales_resold'), 0, least(g.resold, s.total), null)) as side (account, debit, credit, subledger)
     where s.sale_id = any (v_ids) and s.total > 0;
    if v_lines is not null then
        select array_agg(moved_source) into v_moved from accounting.do_post_entries(v_lines);
    end if;
    perform pos.do_list_sale_exceptions(p_terminal, v_ids, coalesce(v_moved, '{}'));
end;
$$;
