-- Applies a set of tickets, one statement per table whatever their number (POS-12): sales, refunds and voids are one shape
-- (POS-17). Ticket, stock with value, lines with their frozen cost (KPI-3), returns, payments, cash movement, ledger. What
-- was paid is what is booked (POS-9); what differs from the catalogue, the rights or the session is listed as exceptions.
-- A ticket already there is left alone. p_sales: array of payloads, each with its "seq".
create function pos.do_complete_sales(p_terminal uuid, p_sales jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_ids uuid[];
    v_register uuid := (select register_id from auth.r_terminal where terminal_id = p_terminal);
    v_shop uuid := '018f0000-0000-7000-8000-000000000001';
    v_returns boolean := p_sales @? '$[*].returns[*]';
    v_postings stock.posting[];
    v_moved uuid[];
    v_counted uuid[] := '{}';
begin
    with written as (
        insert into pos.sale (sale_id, terminal_id, seq, number, serial, session_id, register_id, customer_id, at, business_day,
                              user_id, subtotal, discount, total, kind, returned, rounding, reason, approval_id, voided_sale)
        select s.id, p_terminal, s.seq, s.number, s.serial, s.session, coalesce(c.register_id, v_register), s.customer, s.at,
               core.business_day(s.at), s.actor, s.subtotal / 100.0, s.discount / 100.0, s.total / 100.0,
               case s.kind when 'sale.refunded' then 'refund' when 'sale.voided' then 'void' else 'sale' end,
               coalesce(s.returned, 0) / 100.0, coalesce(s.rounding, 0) / 100.0, coalesce(s.reason, ''), s.approval, s.of
          from jsonb_to_recordset(p_sales) as s (id uuid, seq bigint, kind text, number text, serial bigint, session uuid, customer uuid,
                                                 at timestamptz, actor uuid, subtotal bigint, discount bigint, total bigint,
                                                 returned bigint, rounding bigint, reason text, approval uuid, of uuid)
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
    if v_returns then
        -- One call for both ways: what comes back locks more than what leaves, and must lock it first.
        v_postings := coalesce(v_postings, '{}') || pos.do_take_returns(p_sales, v_ids, v_shop);
    end if;
    if cardinality(v_postings) > 0 then
        perform stock.do_post(v_postings);
        v_counted := stock.do_undo_counted(v_ids, (select min(p.at) from unnest(v_postings) p));
    end if;

    insert into pos.sale_line (line_id, sale_id, position, product_id, name, quantity, unit, base_quantity, list_price, price,
                               discount, total, unit_cost, note, ticket_discount, reason, approval_id)
    select l.id, s.id, row_number() over (partition by s.id), l.product, l.name, l.qty / 1000.0, l.unit, l.base_qty / 1000.0,
           l.list_price / 100.0, l.price / 100.0, l.discount / 100.0, l.total / 100.0, coalesce(c.pmp, 0), coalesce(l.note, ''),
           coalesce(l.ticket_discount, 0) / 100.0, case when s.v >= 2 then coalesce(l.reason, '') end, l.approval
      from jsonb_to_recordset(p_sales) as s (id uuid, v int, lines jsonb)
     cross join jsonb_to_recordset(s.lines) as l (id uuid, product uuid, name text, qty bigint, unit text, base_qty bigint,
                                                  list_price bigint, price bigint, discount int, total bigint, note text,
                                                  ticket_discount int, reason text, approval uuid)
      left join stock.r_cost c on c.product_id = l.product and c.shop_id = v_shop
     where s.id = any (v_ids);

    insert into pos.payment (payment_id, sale_id, method, received, amount, change, reference, voucher)
    select p.id, s.id, p.method, p.received / 100.0, p.amount / 100.0, p.change / 100.0, coalesce(p.reference, ''),
           pos.do_voucher_code(p.voucher)
      from jsonb_to_recordset(p_sales) as s (id uuid, payments jsonb)
     cross join jsonb_to_recordset(s.payments) as p (id uuid, method text, received bigint, amount bigint, change bigint,
                                                     reference text, voucher text)
     where s.id = any (v_ids);

    perform cash.do_take_sales(v_ids);
    v_moved := pos.do_book_sales(v_ids);
    if p_sales @? '$[*].hold ? (@ != null)' then
        perform pos.do_release_holds(p_sales);
    end if;
    -- The ways to pay that leave something behind, before anybody judges what they left.
    if p_sales @? '$[*].payments[*].method ? (@ == "account" || @ == "voucher")' then
        perform pos.do_keep_vouchers(p_terminal, v_ids);
        perform pos.do_charge_accounts(v_ids);
        perform pos.do_list_payment_exceptions(p_terminal, v_ids);
    end if;
    if v_returns or p_sales @? '$[*] ? (@.kind != "sale.completed")' then
        perform pos.do_list_return_exceptions(p_terminal, v_ids);
    end if;
    perform pos.do_list_sale_exceptions(p_terminal, v_ids, v_moved);
    if cardinality(v_counted) > 0 then
        perform pos.do_note_counted(p_terminal, v_counted);
    end if;
end;
$$;
