-- Goods arrive at a place at a known cost per base unit (STK-2, STK-9: without a cost the average; where there is none,
-- it is required). p_lines: [{"product", "quantity" in base unit, "unit_cost"}]. Refuses with FM001,
-- FM004 stock.cost_required, stock.quantity_range.
create function stock.receive_goods(p_id uuid, p_location uuid, p_lines jsonb, p_kind text default 'entree',
                                    p_at timestamptz default null, p_reason text default '')
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('stock_reception_rapide');
    perform stock.do_receive_goods(auth.actor(), p_id, p_location, p_lines, p_kind, p_at, p_reason);
end;
$$;

create function stock.do_receive_goods(p_actor uuid, p_id uuid, p_location uuid, p_lines jsonb, p_kind text, p_at timestamptz,
                                       p_reason text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_postings stock.posting[];
begin
    if exists (select from jsonb_to_recordset(p_lines) as l (quantity numeric) where coalesce(l.quantity, 0) <= 0) then
        raise exception 'stock.quantity_range' using errcode = 'FM004';
    end if;
    if exists (select from jsonb_to_recordset(p_lines) as l (product uuid, unit_cost numeric)
                where l.unit_cost is null
                  and not exists (select from stock.cost c where c.product_id = l.product and c.pmp > 0)) then
        raise exception 'stock.cost_required' using errcode = 'FM004';
    end if;
    select array_agg(row (l.product, p_location, p_kind, l.quantity, l.unit_cost, null, 'receipt', p_id, l.product, 'received',
                          coalesce(p_at, now()), p_actor, p_reason)::stock.posting order by l.product)
      into v_postings
      from (select product, sum(quantity) as quantity, max(unit_cost) as unit_cost
              from jsonb_to_recordset(p_lines) as r (product uuid, quantity numeric, unit_cost numeric)
             group by product) l;
    perform stock.do_post(v_postings);
    perform orders.do_refresh_lacks();
    perform audit.do_record(p_actor, 'stock.receive_goods', p_id, jsonb_build_object('location', p_location, 'lines', p_lines));
end;
$$;
