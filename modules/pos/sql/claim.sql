-- A till asks to be the only one that recalls a ticket set aside, takes goods of a ticket back, uses a voucher or takes money
-- for an order, for some minutes (ARCHITECTURE 4). p_subject: ticket, sale, voucher or order. Answers {status granted|held|gone, by (the till that holds
-- it), until}; the same till again prolongs its own. Signature never changes. Refuses with FM001.
create function pos.claim(p_terminal uuid, p_actor uuid, p_subject text, p_id uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    v pos.claim;
begin
    perform auth.require_terminal(p_terminal);
    perform auth.require_person(p_actor, pos.do_claim_right(p_actor, p_subject));
    if not pos.do_is_there(p_subject, p_id) then
        return '{"status": "gone"}';
    end if;
    insert into pos.claim as c (subject, id, terminal_id, user_id, until)
    values (p_subject, p_id, p_terminal, p_actor, now() + interval '5 minutes')
        on conflict (subject, id) do update
       set terminal_id = excluded.terminal_id, user_id = excluded.user_id, until = excluded.until
     where c.terminal_id = excluded.terminal_id or c.until <= now()
    returning * into v;
    if v.id is null then
        select * into v from pos.claim where subject = p_subject and id = p_id;
    elsif not pos.do_is_there(p_subject, p_id) then
        -- Whoever held it a moment ago has just used it up.
        return '{"status": "gone"}';
    end if;
    return jsonb_build_object('status', case when v.terminal_id = p_terminal then 'granted' else 'held' end,
                              'by', (select name from auth.r_terminal where terminal_id = v.terminal_id), 'until', v.until);
end;
$$;

-- The right that claiming takes: of an order any that brings or gives back its money.
create function pos.do_claim_right(p_actor uuid, p_subject text)
returns text
language sql stable set search_path = ''
as $$
    select case p_subject
           when 'order' then coalesce((select key from unnest(array['commandes_encaisser', 'commandes_assigner_livreur',
                                                                    'caisse_paiement_dette', 'commandes_annuler']) as key
                                        where auth.person_may(p_actor, key) limit 1), 'commandes_encaisser')
           else 'ventes_pos' end;
$$;

-- Whether there is anything left to claim.
create function pos.do_is_there(p_subject text, p_id uuid)
returns boolean
language sql stable set search_path = ''
as $$
    select case p_subject
           when 'ticket' then exists (select from pos.parked_ticket where ticket_id = p_id and state = 'parked')
           when 'voucher' then exists (select from pos.voucher where voucher_id = p_id and used < issued)
           when 'sale' then exists (select from pos.sale_line l
                                     where l.sale_id = p_id
                                       and l.quantity > coalesce((select sum(r.quantity) from pos.return_line r where r.of_line = l.line_id), 0))
           when 'order' then exists (select from orders.r_order where order_id = p_id and is_open)
           else false end;
$$;
