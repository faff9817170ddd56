-- A till says that an order was taken (spec sales 6.2). What was told is what is kept; goods that stood on the counter leave
-- it for what is reserved (ORD-13, POS-19), otherwise the ingredients decide whether it waits (ORD-4, ORD-17). A deposit is
-- owed to the customer until the hand-over (419). Returns exceptions for pos.
create function orders.do_create_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
    v_event text;
    v_lacks jsonb := '[]';
    v_exceptions text[] := '{}';
begin
    insert into orders.customer_order (order_id, terminal_id, number, serial, customer_id, name, phone, address, service, due, zone_id,
                                       zone_name, fee, from_counter, note, subtotal, discount, goods, total, at, business_day, user_id,
                                       approval_id, state)
    select f.id, p_terminal, f.number, f.serial, f.customer, trim(coalesce(f.name, '')), trim(coalesce(f.phone, '')),
           -- ORD-3.
           coalesce(nullif(trim(f.address), ''), trim(f.zone_name), ''), f.service, f.due, f.zone, trim(coalesce(f.zone_name, '')),
           m.fee, coalesce(f.from_counter, false), coalesce(f.note, ''), coalesce(f.subtotal, 0) / 100.0, coalesce(f.discount, 0) / 100.0,
           f.total / 100.0 - m.fee, f.total / 100.0, f.at, core.business_day(f.at), f.actor, f.approval, 'pending'
      from jsonb_to_record(p_fact) as f (id uuid, number text, serial bigint, customer uuid, name text, phone text, address text,
                                         service text, due timestamptz, zone uuid, zone_name text, fee bigint, from_counter boolean,
                                         note text, subtotal bigint, discount bigint, total bigint, at timestamptz, actor uuid,
                                         approval uuid)
     cross join lateral (select least(greatest(coalesce(f.fee, 0), 0), f.total) / 100.0 as fee) m
        on conflict (order_id) do nothing
    returning * into v;
    if v.order_id is null then
        return v_exceptions;
    end if;
    insert into orders.order_line (line_id, order_id, position, product_id, name, quantity, unit, base_quantity, list_price, price,
                                   discount, ticket_discount, total, note, reason, approval_id)
    select l.id, v.order_id, row_number() over (), l.product, l.name, l.qty / 1000.0, l.unit, l.base_qty / 1000.0, l.list_price / 100.0,
           l.price / 100.0, coalesce(l.discount, 0) / 100.0, coalesce(l.ticket_discount, 0) / 100.0, l.total / 100.0,
           coalesce(l.note, ''), coalesce(l.reason, ''), l.approval
      from jsonb_to_recordset(p_fact -> 'lines') as l (id uuid, product uuid, name text, qty bigint, unit text, base_qty bigint,
                                                       list_price bigint, price bigint, discount int, ticket_discount int, total bigint,
                                                       note text, reason text, approval uuid);
    if v.from_counter then
        perform orders.do_move_goods(v.order_id, 'set_aside', p_fact);
        v_event := 'set_aside_' || v.service;
    else
        v_lacks := orders.do_lacks(v.order_id);
        v_event := case v_lacks when '[]' then 'create' else 'create_short' end;
    end if;
    perform orders.do_change_state(p_terminal, v.order_id, '', v_event, p_fact);
    update orders.customer_order set lacks = v_lacks where order_id = v.order_id and v_lacks <> '[]';
    v_exceptions := orders.do_take_payments(p_terminal, p_fact, 'deposit', orders.do_balance_shares(v.order_id, 'deposit', orders.do_paid(p_fact)));
    v_exceptions := v_exceptions || orders.do_order_faults(p_terminal, p_fact);
    perform orders.do_act_on_early_facts(v.order_id);
    return v_exceptions;
end;
$$;
