-- The floor: one function written by hand that writes the same rows as a sale, with no rule, no check, no right asked.
-- It is called in one round trip, works out the day and the drawer once, and fills the columns that a sale fills.
create schema bench;
create function bench.bare_sale(p_terminal uuid, p_seq bigint, p_payload bytea)
returns bigint
language plpgsql
as $$
declare
    v jsonb := convert_from(p_payload, 'UTF8')::jsonb;
    v_sale uuid := (v ->> 'id')::uuid;
    v_at timestamptz := (v ->> 'at')::timestamptz;
    v_total numeric := (v ->> 'total')::bigint / 100.0;
    v_day date := core.business_day(v_at);
    v_actor uuid := (v ->> 'actor')::uuid;
    v_session uuid := (v ->> 'session')::uuid;
    v_register uuid := (select register_id from auth.terminal where terminal_id = p_terminal);
    v_place uuid := '018f0000-0000-7000-8000-000000000011';
    v_journal pos.journal;
    v_hash bytea;
    v_entry uuid := gen_random_uuid();
begin
    select * into v_journal from pos.journal where terminal_id = p_terminal for update;
    v_hash := sha256(v_journal.last_hash || uuid_send(v_journal.journal_id) || int8send(p_seq) || p_payload);
    insert into pos.event (terminal_id, seq, payload, hash) values (p_terminal, p_seq, p_payload, v_hash);
    insert into pos.sale (sale_id, terminal_id, seq, number, serial, session_id, register_id, at, business_day, user_id, subtotal, discount, total)
    values (v_sale, p_terminal, p_seq, v ->> 'number', (v ->> 'serial')::bigint, v_session, v_register, v_at, v_day, v_actor,
            (v ->> 'subtotal')::bigint / 100.0, 0, v_total);
    with lines as (
        select l.*, b.quantity as before, b.value as value_before, c.pmp
          from jsonb_to_recordset(v -> 'lines') as l (id uuid, product uuid, name text, qty bigint, unit text, base_qty bigint, list_price bigint, price bigint, total bigint,
                                                   note text)
          join stock.balance b on b.product_id = l.product and b.location_id = v_place
          join stock.cost c on c.product_id = l.product
         order by l.product for update of b
    ), taken as (
        update stock.balance b set quantity = b.quantity - l.base_qty / 1000.0, value = b.value - l.base_qty / 1000.0 * l.pmp, changed = pg_current_xact_id()
          from lines l where b.product_id = l.product and b.location_id = v_place
    ), moved as (
        insert into stock.movement (product_id, location_id, kind, quantity, unit_cost, value, quantity_before, quantity_after, value_before,
                                    value_after, deficit_before, deficit_after, pmp_before, pmp_after, source_kind, source_id, source_line, event, at, business_day, user_id)
        select product, v_place, 'vente', -base_qty / 1000.0, pmp, -base_qty / 1000.0 * pmp, before, before - base_qty / 1000.0, value_before,
               value_before - base_qty / 1000.0 * pmp, 0, 0, pmp, pmp, 'pos.sale', v_sale, id, 'sold', v_at, v_day, v_actor
          from lines
    )
    insert into pos.sale_line (line_id, sale_id, position, product_id, name, quantity, unit, base_quantity, list_price, price, discount, total, unit_cost, note)
    select id, v_sale, row_number() over (), product, name, qty / 1000.0, unit, base_qty / 1000.0, list_price / 100.0, price / 100.0, 0, total / 100.0, pmp, note from lines;
    insert into pos.payment (payment_id, sale_id, method, received, amount, change)
    values ((v #>> '{payments,0,id}')::uuid, v_sale, 'cash', v_total, v_total, 0);
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day, user_id, terminal_id)
    values (gen_random_uuid(), v_session, v_register, 'in', 'sale', v_total, v ->> 'number', v_sale, v_at, v_day, v_actor, p_terminal);
    insert into accounting.entry (entry_id, journal, entry_date, fact_at, description, source_kind, source_id, event, user_id)
    values (v_entry, 'VT', v_day, v_at, v ->> 'number', 'pos.sale', v_sale, 'sold', v_actor);
    insert into accounting.entry_line (entry_id, line, account, debit, credit, subledger)
    values (v_entry, 1, '530', v_total, 0, v_register), (v_entry, 2, '701', 0, v_total, null);
    update pos.journal set last_seq = p_seq, last_hash = v_hash where terminal_id = p_terminal;
    return p_seq;
end;
$$;
