-- The season goes by: delivery, opening, sales, bank, closing. The till that told it is closed afterwards, so that its
-- drawer is free for a real one.
do $$
declare
    v_terminal uuid := demo.id('terminal', 'H1');
    v_register uuid;
    v_seq bigint := 1;
    v_clerk uuid;
    v_float bigint := 1000000;
    v_taken bigint;
    v_orders bigint;
    v_banked bigint;
    v_difference bigint;
    v_facts bytea[];
    v_session jsonb;
begin
    perform auth.enrol_terminal(v_terminal, 'H1', 'Historique', 'Comptoir');
    perform pos.attach(v_terminal, demo.id('journal', 'H1'), 'demo', 1);
    select register_id into v_register from auth.terminal where terminal_id = v_terminal;
    for v_back in reverse 90..1
    loop
        perform demo.deliver(v_back);
        select clerk, sum(total) into v_clerk, v_taken from demo.ticket where back = v_back group by clerk;
        v_session := jsonb_build_object('v', 1, 'actor', v_clerk, 'session', demo.id('session', v_back::text),
                                        'number', 'H1-Z' || lpad((91 - v_back)::text, 6, '0'), 'serial', 91 - v_back);
        v_facts := convert_to((v_session || jsonb_build_object(
            'id', demo.id('opened', v_back::text), 'kind', 'session.opened', 'at', to_json(demo.instant(v_back, 450)),
            'register', v_register, 'opening', v_float, 'proposed', case when v_back < 90 then v_float end,
            'count', '{}'::jsonb, 'remark', ''))::text, 'UTF8') || demo.sale_facts(v_back) || demo.order_facts(v_back, v_clerk);
        v_orders := demo.order_cash(v_back);
        perform pos.ingest(v_terminal, v_seq, v_facts);
        v_seq := v_seq + cardinality(v_facts);

        v_banked := (v_float + v_taken + v_orders - 1000000) / 100000 * 100000;
        perform demo.bank(v_back, v_register, v_banked / 100);
        -- Most evenings the count is right; one in seven is a few coins off.
        v_difference := case when v_back % 7 = 3 then (array[-5000, 2000, -12000, 1000, -3000])[1 + demo.pick('off' || v_back, 5)]
                             else 0 end;
        perform pos.ingest(v_terminal, v_seq, array[convert_to((v_session || jsonb_build_object(
            'id', demo.id('closed', v_back::text), 'kind', 'session.closed', 'at', to_json(demo.instant(v_back, 1200)),
            'counted', v_float + v_taken + v_orders - v_banked + v_difference, 'count', '{}'::jsonb,
            'expected', v_float + v_taken + v_orders - v_banked, 'difference', v_difference,
            'reason', case when v_difference < 0 then 'Rendu en trop' when v_difference > 0 then 'Monnaie laissée par un client'
                           else '' end,
            'sales', (select count(*) from demo.ticket where back = v_back), 'sales_total', v_taken, 'cash_in', v_orders, 'cash_out', v_banked))::text, 'UTF8')]);
        v_seq := v_seq + 1;
        v_float := v_float + v_taken + v_orders - v_banked + v_difference;
    end loop;
    perform auth.close_terminal(gen_random_uuid(), 'H1');
end;
$$;
