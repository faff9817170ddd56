-- A fact about orders, deliveries and debts, through the rule of its module. Returns exceptions; whether its actor may is
-- among them.
create function pos.do_apply_order(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_right text;
    v_exceptions text[];
begin
    case p_fact ->> 'kind'
        when 'order.created' then
            v_right := 'commandes_creer_client';
            v_exceptions := orders.do_create_order(p_terminal, p_fact);
        when 'order.paid' then
            v_right := 'commandes_encaisser';
            v_exceptions := orders.do_pay_order(p_terminal, p_fact);
        when 'order.handed_over' then
            v_right := 'commandes_encaisser';
            v_exceptions := orders.do_hand_over(p_terminal, p_fact);
        when 'order.started' then
            v_right := 'commandes_recevoir';
            v_exceptions := orders.do_start_order(p_terminal, p_fact);
        when 'order.received' then
            v_right := 'commandes_recevoir';
            v_exceptions := orders.do_receive_order(p_terminal, p_fact);
        when 'order.cancelled' then
            v_right := 'commandes_annuler';
            v_exceptions := orders.do_cancel_order(p_terminal, p_fact);
        when 'delivery.assigned' then
            v_right := 'commandes_assigner_livreur';
            v_exceptions := delivery.do_assign(p_terminal, p_fact);
        when 'debt.settled' then
            v_right := 'caisse_paiement_dette';
            v_exceptions := delivery.do_settle_debts(p_terminal, p_fact);
        else
            raise exception 'pos.unknown_kind' using errcode = 'FM020', detail = jsonb_build_object('kind', p_fact ->> 'kind')::text;
    end case;
    if cardinality(stock.do_undo_counted(array[coalesce(p_fact ->> 'order', p_fact ->> 'id')::uuid], (p_fact ->> 'at')::timestamptz)) > 0 then
        v_exceptions := v_exceptions || 'after_inventory'::text;
    end if;
    if not pos.do_may(p_terminal, (p_fact ->> 'actor')::uuid, (p_fact ->> 'approval')::uuid, v_right) then
        v_exceptions := v_exceptions || ('without_right:' || v_right);
    end if;
    return v_exceptions;
end;
$$;
