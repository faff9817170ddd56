-- The days themselves. What the laboratory brings at six is what the day sells, so that stock stays what it was.
do $$
declare
    v_terminal uuid := md5('demo:terminal:H1')::uuid;
    v_place uuid := (select location_id from stock.location where key = 'comptoir');
    v_drawer bigint := 1145000;
    v_serial bigint := 0;
    v_tickets bigint;
    v_sold bigint;
    v_gap bigint;
    v_who text;
    v_session uuid;
    v_number text;
    v_facts bytea[];
    v_answer jsonb;
begin
    perform stock.receive_goods(md5('demo:start')::uuid, v_place, jsonb_agg(jsonb_build_object(
                'product', md5('demo:product:' || name)::uuid, 'quantity', left_over,
                'unit_cost', round(price * (0.40 + place % 5 * 0.04) / (case sold when 'kg' then 1000 else 1 end), 6))),
                'entree', demo.at(0, 420), 'Stock de départ')
       from demo.goods where left_over > 0;
    for d in 1 .. 90
    loop
        v_who := 'caissiere' || 1 + d % 2;
        v_session := md5('demo:session:' || d)::uuid;
        v_number := 'H1-Z' || lpad(d::text, 6, '0');
        perform stock.receive_goods(md5('demo:baked:' || d)::uuid, v_place, jsonb_agg(jsonb_build_object(
                    'product', b.product_id, 'quantity', b.quantity, 'unit_cost', b.cost)), 'production', demo.at(d, 360), 'Production du jour')
           from (select l.product_id, sum(l.quantity * l.factor) / 1000 as quantity,
                        round(max(g.price) * (0.40 + max(g.place) % 5 * 0.04) / max(l.factor), 6) as cost
                   from demo.line l join demo.goods g on g.name = l.name where l.day = d group by l.product_id) b;
        with sums as (
            select l.*, round(l.quantity * l.price / 1000.0)::bigint as total from demo.line l where l.day = d
        ), tickets as (
            select ticket, row_number() over (order by ticket) as n, sum(total)::bigint as total,
                   480 + ticket * 640 / (max(ticket) over () + 1) as minutes,
                   jsonb_agg(jsonb_build_object('id', md5('demo:line:' || d || '.' || ticket || '.' || line)::uuid, 'product', product_id,
                       'name', name, 'qty', quantity, 'unit', unit, 'base_qty', quantity * factor, 'list_price', price,
                       'price', price, 'discount', 0, 'total', total, 'note', '') order by line) as lines
              from sums group by ticket
        )
        select array_agg(demo.bytes('sale.completed', d || '.' || ticket, demo.at(d, minutes::int), v_who, jsonb_build_object(
                   'session', v_session, 'number', 'H1-' || lpad((v_serial + n)::text, 6, '0'), 'series', 'T', 'serial', v_serial + n,
                   'customer', null, 'subtotal', total, 'discount', 0, 'total', total, 'lines', lines,
                   'payments', jsonb_build_array(jsonb_build_object('id', md5('demo:payment:' || d || '.' || ticket)::uuid,
                       'method', 'cash', 'received', (total / 50000 + 1) * 50000, 'amount', total,
                       'change', (total / 50000 + 1) * 50000 - total)))) order by n), count(*), sum(total)::bigint
          into v_facts, v_tickets, v_sold from tickets;
        -- Most days the drawer is right; one in seven it is not, and somebody says why.
        v_gap := case when d % 7 = 3 then (demo.chance('gap' || d, 9) - 4) * 1000 else 0 end;
        v_facts := demo.bytes('session.opened', 'open.' || d, demo.at(d, 470), v_who, jsonb_build_object('session', v_session,
                       'register', (select register_id from cash.register where name = 'Coffre'), 'number', v_number, 'serial', d,
                       'opening', v_drawer, 'proposed', v_drawer, 'count', '{}'::jsonb, 'remark', ''))
                || v_facts
                || demo.bytes('session.closed', 'close.' || d, demo.at(d, 1140), v_who, jsonb_build_object('session', v_session,
                       'number', v_number, 'serial', d, 'counted', v_drawer + v_sold + v_gap, 'count', '{}'::jsonb,
                       'expected', v_drawer + v_sold, 'difference', v_gap,
                       'reason', case when v_gap = 0 then '' else 'Erreur de rendu' end, 'sales', v_tickets, 'sales_total', v_sold,
                       'cash_in', 0, 'cash_out', 0));
        v_answer := pos.ingest(v_terminal, (select last_seq + 1 from pos.journal where terminal_id = v_terminal), v_facts);
        if v_answer ->> 'status' <> 'ok' or (v_answer ->> 'quarantined')::int > 0 then
            raise exception 'demo day % was not taken: %', d, v_answer;
        end if;
        v_serial := v_serial + v_tickets;
        v_drawer := v_drawer + v_sold + v_gap;
    end loop;
end
$$;
select auth.close_terminal(md5('demo:close:H1')::uuid, 'H1');
drop schema demo cascade;
