-- A till says that a deliveryman paid debts, whole or in part (PAY-13, PAY-14). The money settles them in the order they were
-- named; a debt with nothing left delivers its order. What is over, or for a debt nobody knows, is owed to him. Returns
-- exceptions for pos.
create function delivery.do_settle_debts(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_deliveryman uuid := (p_fact ->> 'deliveryman')::uuid;
    v_left numeric := orders.do_paid(p_fact);
    v_asked record;
    v_part numeric;
    v_settled uuid[] := '{}';
    v_shares orders.share[] := '{}';
    v_exceptions text[] := '{}';
begin
    if exists (select from orders.r_receipt where fact_id = (p_fact ->> 'id')::uuid) then
        return v_exceptions;
    end if;
    -- PAY-17: in one order, whoever comes.
    perform orders.do_lock(d) from (select distinct (x ->> 'order')::uuid as d from jsonb_array_elements(p_fact -> 'debts') x order by 1) o;
    for v_asked in select d."order" as order_id, d.amount / 100.0 as amount
                     from jsonb_to_recordset(coalesce(p_fact -> 'debts', '[]')) as d ("order" uuid, amount bigint)
    loop
        v_part := delivery.do_settle_debt(v_asked.order_id, least(v_asked.amount, v_left), p_fact);
        if v_part is null then
            v_exceptions := v_exceptions || 'debt_unknown'::text;
        elsif v_part < v_asked.amount then
            v_exceptions := v_exceptions || case when v_left > v_part then 'debt_overpaid' else 'total_differs' end::text;
        end if;
        if v_part > 0 then
            v_left := v_left - v_part;
            v_settled := v_settled || v_asked.order_id;
            v_shares := v_shares || row (v_asked.order_id, 'debt', v_part, 'deliveryman',
                                         (select deliveryman_id from delivery.debt where order_id = v_asked.order_id))::orders.share;
        end if;
    end loop;
    if v_left <> 0 then
        v_shares := v_shares || row ((p_fact #>> '{debts,0,order}')::uuid, 'surplus', v_left, 'deliveryman', v_deliveryman)::orders.share;
        if v_exceptions = '{}' then
            v_exceptions := array['total_differs'];
        end if;
    end if;
    v_exceptions := v_exceptions || orders.do_take_payments(p_terminal, p_fact, 'debt', v_shares);
    perform orders.do_settle(p_terminal, order_id, p_fact)
       from delivery.debt where order_id = any (v_settled) and settled = amount;
    return v_exceptions;
end;
$$;
