-- Keeps goods for a till while its customer pays (POS-13, policy `block`). p_lines: [{product, base_qty}]. Answers
-- {status held, until} or {status short, short [{product, left}]}: all lines or none. The same hold again replaces what it
-- held; it ends by itself after ten minutes or with the ticket that used it. Under another policy nothing is kept.
-- Signature never changes.
create function pos.hold_stock(p_terminal uuid, p_hold uuid, p_lines jsonb)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
declare
    v_until timestamptz := now() + interval '10 minutes';
    v_short jsonb;
begin
    perform auth.require_terminal(p_terminal);
    if ops.setting_text('stock.policy') is distinct from 'block' then
        return jsonb_build_object('status', 'held', 'until', v_until);
    end if;
    -- The levels stay locked until this is over: whoever comes at the same moment waits, then sees what is left.
    perform stock.do_lock_levels((select array_agg(product) from jsonb_to_recordset(p_lines) as l (product uuid)));
    delete from pos.stock_hold where hold_id = p_hold or (until <= now() and product_id in (
        select product from jsonb_to_recordset(p_lines) as l (product uuid)));
    select jsonb_agg(jsonb_build_object('product', a.product, 'left', (greatest(n.available, 0) * 1000)::bigint))
      into v_short
      from (select product, sum(base_qty) / 1000.0 as quantity
              from jsonb_to_recordset(p_lines) as l (product uuid, base_qty bigint) group by product) a
     cross join lateral (
        select coalesce((select b.quantity from catalogue.r_product p
                           join stock.r_location o on o.key = p.sold_from
                           join stock.r_balance b on b.product_id = p.product_id and b.location_id = o.location_id
                          where p.product_id = a.product), 0)
               - coalesce((select sum(h.base_quantity) from pos.stock_hold h where h.product_id = a.product and h.until > now()), 0)
               as available) n
     where a.quantity > n.available;
    if v_short is not null then
        return jsonb_build_object('status', 'short', 'short', v_short);
    end if;
    insert into pos.stock_hold (hold_id, product_id, terminal_id, base_quantity, until)
    select p_hold, product, p_terminal, sum(base_qty) / 1000.0, v_until
      from jsonb_to_recordset(p_lines) as l (product uuid, base_qty bigint)
     where base_qty > 0 group by product;
    return jsonb_build_object('status', 'held', 'until', v_until, 'short', '[]'::jsonb);
end;
$$;
