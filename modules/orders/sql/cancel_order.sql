-- A till says that an order is cancelled. Goods that were there go back to the counter or to waste; from a deliveryman they
-- come back, the sale is taken back and his debt ends. What was paid is given back or kept as the customer's credit (Q2); what
-- nobody speaks of stays owed on the order. Returns exceptions for pos.
create function orders.do_cancel_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
    v_id uuid := (p_fact ->> 'order')::uuid;
    v_given numeric := -orders.do_paid(p_fact);
    v_due numeric;
    v_credit numeric;
    v_exceptions text[] := '{}';
begin
    select * into v from orders.customer_order where order_id = v_id for update;
    if orders.do_has_acted(v_id, p_fact) then
        return v_exceptions;
    end if;
    if coalesce(trim(p_fact ->> 'reason'), '') = '' then
        v_exceptions := v_exceptions || 'without_reason'::text;
    end if;
    if v_given <> 0 and not pos.do_may(p_terminal, (p_fact ->> 'actor')::uuid, (p_fact ->> 'approval')::uuid, 'commandes_rembourser') then
        v_exceptions := v_exceptions || 'without_right:commandes_rembourser'::text;
    end if;
    if v.order_id is not null then
        if orders.do_change_state(p_terminal, v_id, v.state, 'cancel', p_fact) then
            v_exceptions := v_exceptions || orders.do_take_back(v, p_fact);
        else
            v_exceptions := v_exceptions || 'order_state'::text;
        end if;
    end if;
    -- What may be given back is what was paid and not sold; money beyond it is owed to the shop.
    v_due := least(v_given, case when v.state in ('delivered', 'cancelled') then 0 else coalesce(v.paid, 0) end);
    v_exceptions := v_exceptions || orders.do_take_payments(p_terminal, p_fact, 'order_refund', array(
        select row (v_id, 'refund', -v_due, 'order', v_id)::orders.share where v_due > 0
        union all
        select row (v_id, 'surplus', v_due - v_given, 'order', v_id)::orders.share where v_given > v_due));
    if v.order_id is null then
        return v_exceptions || orders.do_keep_early_fact(p_terminal, p_fact);
    end if;
    if v_given > v_due then
        v_exceptions := v_exceptions || 'returned_too_much'::text;
    end if;
    if v_due > 0 and v.received_at is not null and ops.setting_text('orders.refund_until') = 'reception' then
        v_exceptions := v_exceptions || 'order_state'::text;
    end if;
    select * into v from orders.customer_order where order_id = v_id;
    if v.state = 'cancelled' and v.paid > 0 then
        v_credit := least(greatest(coalesce((p_fact ->> 'credit')::bigint, 0), 0) / 100.0, v.paid);
        if v_credit < v.paid then
            v_exceptions := v_exceptions || 'total_differs'::text;
        end if;
        v_exceptions := v_exceptions || orders.do_change_owner(p_terminal, p_fact, array[
            row (v_id, 'refund', -v.paid, 'order', v_id)::orders.share, orders.do_surplus_share(v_id, v_credit),
            row (v_id, 'surplus', v.paid - v_credit, 'order', v_id)::orders.share]);
    end if;
    perform orders.do_refresh_lacks();
    return v_exceptions;
end;
$$;
