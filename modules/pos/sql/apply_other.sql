-- One fact that is not a ticket, through the rule of its module; what the rule dislikes becomes exceptions.
create function pos.do_apply_other(p_terminal uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_kind text := p_fact ->> 'kind';
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_right text;
    v_exceptions text[] := '{}';
begin
    case v_kind
        when 'session.opened' then
            v_right := 'caisse_ouverture';
            v_exceptions := cash.do_open_session(p_terminal, p_fact);
            perform pos.do_refresh_favourites();
        when 'session.closed' then
            v_right := 'caisse_fermeture';
            v_exceptions := cash.do_close_session(p_terminal, p_fact);
        when 'session.handed_over' then
            v_exceptions := cash.do_hand_over(p_terminal, p_fact);
        when 'cash.moved' then
            v_right := case when p_fact ->> 'category' = 'adjustment' then 'comptabilite_tresorerie' else 'caisse_mouvement_manuel' end;
            v_exceptions := cash.do_move(p_terminal, p_fact);
        when 'cash.banked' then
            v_right := 'caisse_cashout';
            v_exceptions := cash.do_bank(p_terminal, p_fact);
        when 'expense.paid' then
            v_right := 'caisse_mouvement_manuel';
            v_exceptions := cash.do_pay_expense(p_terminal, p_fact);
        when 'account.settled' then
            v_right := 'ventes_pos';
            v_exceptions := pos.do_settle_account(p_terminal, p_fact);
        when 'customer.created' then
            v_right := 'clients_creer';
            v_exceptions := parties.do_create_customer(p_fact);
        when 'ticket.parked' then
            v_right := 'pos_mettre_en_attente';
            v_exceptions := pos.do_park_ticket(p_terminal, p_fact);
        when 'ticket.recalled' then
            v_exceptions := pos.do_recall_ticket(p_terminal, p_fact);
        when 'ticket.dropped' then
            v_exceptions := pos.do_drop_ticket(p_terminal, p_fact);
        when 'ticket.slip_printed' then
            v_exceptions := pos.do_keep_slip(p_terminal, p_fact);
        when 'ticket.sent_to_workshop' then
            v_right := 'ventes_pos';
            v_exceptions := pos.do_send_to_workshop(p_terminal, p_fact);
        when 'line.removed' then
            -- Only after a slip was printed: money may have been asked for it.
            v_right := 'pos_annuler_vente';
            v_exceptions := case when coalesce(trim(p_fact ->> 'reason'), '') = '' then array['without_reason'] else '{}' end;
        when 'drawer.opened' then
            v_right := case when p_fact ->> 'cause' = 'manual' then 'caisse_ouvrir_tiroir_hors_vente' end;
        when 'approval.given' then
            if not auth.person_may((p_fact ->> 'by')::uuid, p_fact ->> 'permission') then
                v_exceptions := array['without_right:' || (p_fact ->> 'permission')];
            end if;
        when 'receipt.reprinted', 'cashier.changed' then
            v_right := null;
        when 'order.created', 'order.started', 'order.received', 'order.paid', 'order.handed_over', 'order.cancelled',
             'delivery.assigned', 'debt.settled' then
            v_exceptions := pos.do_apply_order(p_terminal, p_fact);
        else
            raise exception 'pos.unknown_kind' using errcode = 'FM020', detail = jsonb_build_object('kind', v_kind)::text;
    end case;
    -- What is no money keeps its words here: openings, approvals, tickets set aside, lines removed.
    if v_kind in ('drawer.opened', 'approval.given', 'receipt.reprinted', 'cashier.changed', 'line.removed') or v_kind like 'ticket.%' then
        insert into pos.act (act_id, terminal_id, kind, at, user_id, detail)
        values ((p_fact ->> 'id')::uuid, p_terminal, v_kind, (p_fact ->> 'at')::timestamptz, v_actor, p_fact - 'document'::text)
            on conflict (act_id) do nothing;
    end if;
    -- The request is the right: who asked had it.
    if v_kind in ('cash.moved', 'cash.banked', 'expense.paid') and p_fact ->> 'request' is not null and cash.do_may_confirm(p_fact) then
        v_right := 'ventes_pos';
    end if;
    if v_right is not null and not pos.do_may(p_terminal, v_actor, (p_fact ->> 'approval')::uuid, v_right) then
        v_exceptions := v_exceptions || ('without_right:' || v_right);
    end if;
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, (p_fact ->> 'id')::uuid, kind, v_actor, (p_fact ->> 'at')::timestamptz, p_fact - array['count', 'cart', 'document']
      from unnest(v_exceptions) as kind
        on conflict (event_id, kind) do nothing;
end;
$$;
