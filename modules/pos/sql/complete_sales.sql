-- Applies a set of tickets, one statement per table whatever their number (POS-12): sales, refunds and voids are one shape
-- (POS-17). Ticket, stock with value, lines with their frozen cost (KPI-3), returns, payments, cash movement, ledger. What
-- was paid is what is booked (POS-9); what differs from the catalogue, the rights or the session is listed as exceptions.
-- A ticket already there is left alone. p_sales: payloads, the first of them at p_first_seq, no gap. Each is opened by itself:
-- making one document of a hundred cost more than twice what reading them does.
create function pos.do_complete_sales(p_terminal uuid, p_first_seq bigint, p_sales jsonb[])
returns void
language plpgsql
as $$
declare
    v_ids uuid[];
    v_shop uuid := '018f0000-0000-7000-8000-000000000001';
    v_returns boolean;
    v_holds boolean;
    v_credits boolean;
    v_others boolean;
    v_postings stock.posting[];
    v_moved uuid[];
    v_counted uuid[] := '{}';
    v_since timestamptz;
begin
    with said as materialized (
        select s.*, p_first_seq + f.n - 1 as seq, f.fact
          from unnest(p_sales) with ordinality as f (fact, n)
         cross join jsonb_to_record(f.fact) as s (id uuid, kind text, number text, serial bigint, session uuid, customer uuid,
                                                  at timestamptz, actor uuid, subtotal bigint, discount bigint, total bigint,
                                                  returned bigint, rounding bigint, reason text, approval uuid, of uuid, lines jsonb)
    ), written as (
        insert into pos.sale (sale_id, terminal_id, seq, number, serial, session_id, register_id, customer_id, at, business_day,
                              user_id, subtotal, discount, total, kind, returned, rounding, reason, approval_id, voided_sale)
        select s.id, p_terminal, s.seq, s.number, s.serial, s.session,
               coalesce(c.register_id, (select t.register_id from auth.r_terminal t where t.terminal_id = p_terminal)), s.customer, s.at,
               core.day_of(s.at, d.zone, d.cutoff), s.actor, s.subtotal / 100.0, s.discount / 100.0, s.total / 100.0,
               case s.kind when 'sale.refunded' then 'refund' when 'sale.voided' then 'void' else 'sale' end,
               coalesce(s.returned, 0) / 100.0, coalesce(s.rounding, 0) / 100.0, coalesce(s.reason, ''), s.approval, s.of
          from said s
          left join cash.r_session c on c.session_id = s.session
         cross join ops.r_business_day d
            on conflict (sale_id) do nothing
        returning sale_id, at
    ), sold as (
        select array_agg(row (l.product, o.location_id, 'vente', -l.base_qty / 1000.0, null, null, 'pos.sale', s.id, l.id, 'sold',
                              s.at, s.actor, '')::stock.posting order by s.seq, l.id) as postings
          from said s
         cross join jsonb_to_recordset(s.lines) as l (id uuid, product uuid, base_qty bigint)
          -- One look per line: a join would read every product there is.
         cross join lateral (select r.sold_from from catalogue.r_product r where r.product_id = l.product offset 0) p
          join stock.r_location o on o.key = p.sold_from and o.shop_id = v_shop
         where s.id in (select sale_id from written) and l.base_qty > 0
    )
    select array_agg(w.sale_id) filter (where w.sale_id is not null), min(w.at), (select postings from sold),
           bool_or(s.fact @? '$.returns[*]'), bool_or(s.fact ->> 'hold' is not null), bool_or(s.kind <> 'sale.completed'),
           bool_or(s.fact @? '$.payments[*].method ? (@ == "account" || @ == "voucher")')
      into v_ids, v_since, v_postings, v_returns, v_holds, v_others, v_credits
      from said s left join written w on w.sale_id = s.id;
    if v_ids is null then
        return;
    end if;
    if v_returns then
        -- One call for both ways: what comes back locks more than what leaves, and must lock it first.
        v_postings := coalesce(v_postings, '{}') || pos.do_take_returns(p_sales, v_ids, v_shop);
    end if;
    if cardinality(v_postings) > 0 then
        perform stock.do_post(v_postings);
        v_counted := stock.do_undo_counted(v_ids, v_since);
    end if;

    -- Lines and payments in one statement: the payloads are opened once for both.
    with sales as (
        select s.* from unnest(p_sales) as f (fact) cross join jsonb_to_record(f.fact) as s (id uuid, v int, lines jsonb, payments jsonb)
         where s.id = any (v_ids)
    ), lines as (
        insert into pos.sale_line (line_id, sale_id, position, product_id, name, quantity, unit, base_quantity, list_price, price,
                                   discount, total, unit_cost, note, ticket_discount, reason, approval_id)
        select l.id, s.id, l.ordinality, l.product, l.name, l.qty / 1000.0, l.unit, l.base_qty / 1000.0, l.list_price / 100.0,
               l.price / 100.0, l.discount / 100.0, l.total / 100.0,
               coalesce((select c.pmp from stock.r_cost c where c.product_id = l.product and c.shop_id = v_shop), 0),
               coalesce(l.note, ''), coalesce(l.ticket_discount, 0) / 100.0, case when s.v >= 2 then coalesce(l.reason, '') end,
               l.approval
          from sales s
         cross join rows from (jsonb_to_recordset(s.lines) as (id uuid, product uuid, name text, qty bigint, unit text, base_qty bigint,
                                                               list_price bigint, price bigint, discount int, total bigint,
                                                               note text, ticket_discount int, reason text, approval uuid))
                    with ordinality as l
    )
    insert into pos.payment (payment_id, sale_id, method, received, amount, change, reference, voucher)
    select p.id, s.id, p.method, p.received / 100.0, p.amount / 100.0, p.change / 100.0, coalesce(p.reference, ''),
           pos.do_voucher_code(p.voucher)
      from sales s
     cross join jsonb_to_recordset(s.payments) as p (id uuid, method text, received bigint, amount bigint, change bigint,
                                                     reference text, voucher text);

    perform cash.do_take_sales(v_ids);
    v_moved := pos.do_book_sales(v_ids);
    if v_holds then
        perform pos.do_release_holds(p_sales);
    end if;
    -- The ways to pay that leave something behind, before anybody judges what they left.
    if v_credits then
        perform pos.do_keep_vouchers(p_terminal, v_ids);
        perform pos.do_charge_accounts(v_ids);
        perform pos.do_list_payment_exceptions(p_terminal, v_ids);
    end if;
    if v_returns or v_others then
        perform pos.do_list_return_exceptions(p_terminal, v_ids);
    end if;
    perform pos.do_list_sale_exceptions(p_terminal, v_ids, v_moved);
    if cardinality(v_counted) > 0 then
        perform pos.do_note_counted(p_terminal, v_counted);
    end if;
end;
$$;
