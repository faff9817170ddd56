-- One ticket with what of it can still come back (POS-17): {ticket {…}} as payloads.md says, or {status unknown}. Whoever
-- sells may read the one that is named: a return that a supervisor allows must know what came back elsewhere; only looking
-- for tickets takes ventes_historique. Signature never changes. Refuses with FM001.
create function pos.read_ticket(p_terminal uuid, p_actor uuid, p_id uuid)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v pos.sale;
begin
    perform auth.require_terminal(p_terminal);
    if not auth.person_may(p_actor, 'ventes_pos') then
        perform auth.require_person(p_actor, 'ventes_historique');
    end if;
    select * into v from pos.sale where sale_id = p_id;
    if v.sale_id is null then
        return '{"status": "unknown"}';
    end if;
    return jsonb_build_object('ticket', pos.do_ticket_head(v) || jsonb_build_object(
        'customer', v.customer_id, 'rounding', (v.rounding * 100)::bigint, 'returned', (v.returned * 100)::bigint, 'reason', v.reason,
        'session', v.session_id, 'of', v.voided_sale,
        'hash', (select encode(e.hash, 'hex') from pos.event e where e.terminal_id = v.terminal_id and e.seq = v.seq),
        'lines', (select coalesce(jsonb_agg(jsonb_build_object(
                             'id', l.line_id, 'product', l.product_id, 'name', l.name, 'qty', (l.quantity * 1000)::bigint, 'unit', l.unit,
                             'base_qty', (l.base_quantity * 1000)::bigint, 'price', (l.price * 100)::bigint,
                             'list_price', (l.list_price * 100)::bigint, 'discount', (l.discount * 100)::int,
                             'ticket_discount', (l.ticket_discount * 100)::int, 'total', (l.total * 100)::bigint, 'note', l.note,
                             'left_qty', (greatest(l.quantity - b.quantity, 0) * 1000)::bigint,
                             'left_total', (greatest(l.total - b.total, 0) * 100)::bigint) order by l.position), '[]')
                    from pos.sale_line l
                   cross join lateral (select coalesce(sum(r.quantity), 0) as quantity, coalesce(sum(r.total), 0) as total
                                         from pos.return_line r where r.of_line = l.line_id) b
                   where l.sale_id = v.sale_id),
        'returns', (select coalesce(jsonb_agg(jsonb_build_object(
                               'id', r.return_id, 'sale', r.of_sale, 'line', r.of_line, 'number', r.of_number, 'product', r.product_id,
                               'name', r.name, 'qty', (r.quantity * 1000)::bigint, 'unit', r.unit,
                               'base_qty', (r.base_quantity * 1000)::bigint, 'total', (r.total * 100)::bigint, 'restock', r.restock)
                               order by r.position), '[]')
                      from pos.return_line r where r.sale_id = v.sale_id),
        'payments', (select coalesce(jsonb_agg(jsonb_build_object(
                                'id', p.payment_id, 'method', p.method, 'received', (p.received * 100)::bigint,
                                'amount', (p.amount * 100)::bigint, 'change', (p.change * 100)::bigint, 'reference', p.reference,
                                'voucher', p.voucher) order by p.payment_id), '[]')
                       from pos.payment p where p.sale_id = v.sale_id)));
end;
$$;
