-- Moves goods between two places, all or nothing (TRF-1), value leaving = value entering (TRF-2, STK-3).
-- p_lines: [{"product", "quantity"}]. Refuses with FM001, FM010 stock.not_enough naming what is missing.
create function stock.transfer(p_id uuid, p_from uuid, p_to uuid, p_lines jsonb, p_reason text default '')
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('stock_transferts_valider');
    perform stock.do_transfer(auth.actor(), p_id, p_from, p_to, p_lines, p_reason);
end;
$$;

create function stock.do_transfer(p_actor uuid, p_id uuid, p_from uuid, p_to uuid, p_lines jsonb, p_reason text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_missing jsonb;
    v_postings stock.posting[];
begin
    perform from stock.balance b join jsonb_to_recordset(p_lines) as l (product uuid) on b.product_id = l.product
     where b.location_id in (p_from, p_to) order by b.product_id, b.location_id for update of b;
    if exists (select from stock.movement where source_id = p_id) then
        return;
    end if;
    select jsonb_agg(jsonb_build_object('product', l.product, 'left', coalesce(b.quantity, 0), 'asked', l.quantity))
      into v_missing
      from jsonb_to_recordset(p_lines) as l (product uuid, quantity numeric)
      left join stock.balance b on b.product_id = l.product and b.location_id = p_from
     where coalesce(b.quantity, 0) < l.quantity or l.quantity <= 0;
    if v_missing is not null then
        raise exception 'stock.not_enough' using errcode = 'FM010', detail = jsonb_build_object('lines', v_missing)::text;
    end if;
    select array_agg(row (l.product, side.location, side.kind, side.sign * l.quantity, null,
                          round(b.value * l.quantity / b.quantity, 6), 'transfer', p_id, l.product, side.kind, now(), p_actor,
                          p_reason)::stock.posting order by l.product, side.sign)
      into v_postings
      from jsonb_to_recordset(p_lines) as l (product uuid, quantity numeric)
      join stock.balance b on b.product_id = l.product and b.location_id = p_from
     cross join (values (p_from, 'transfert_sortie', -1), (p_to, 'transfert_entree', 1)) as side (location, kind, sign);
    perform stock.do_post(v_postings);
    perform orders.do_refresh_lacks();
    perform audit.do_record(p_actor, 'stock.transfer', p_id, p_lines);
end;
$$;
