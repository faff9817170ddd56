-- Part of stock.do_post: one departure with an exact value: a transfer takes its share of the place's own value (TRF-2),
-- and never goes below zero.
create function stock.do_post_out(p stock.posting)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_shop uuid := (select shop_id from stock.location where location_id = p.location_id);
    v_pmp numeric;
    v stock.balance;
    v_value_after numeric;
begin
    select pmp into v_pmp from stock.cost where product_id = p.product_id and shop_id = v_shop;
    select * into v from stock.balance where product_id = p.product_id and location_id = p.location_id;
    if v.quantity + p.quantity < 0 then
        raise exception 'stock.not_enough' using errcode = 'FM010',
            detail = jsonb_build_object('product', p.product_id, 'left', v.quantity)::text;
    end if;
    v_value_after := case when v.quantity + p.quantity = 0 then 0 else greatest(v.value - p.value, 0) end;
    update stock.balance
       set quantity = v.quantity + p.quantity, value = v_value_after, changed = pg_current_xact_id()
     where product_id = p.product_id and location_id = p.location_id;
    insert into stock.movement (product_id, location_id, kind, quantity, unit_cost, value, quantity_before, quantity_after,
                                value_before, value_after, deficit_before, deficit_after, pmp_before, pmp_after,
                                source_kind, source_id, source_line, event, at, business_day, user_id, reason)
    values (p.product_id, p.location_id, p.kind, p.quantity, round(p.value / -p.quantity, 6), v_value_after - v.value, v.quantity,
            v.quantity + p.quantity, v.value, v_value_after, v.deficit, v.deficit, v_pmp, v_pmp,
            p.source_kind, p.source_id, p.source_line, p.event, p.at, core.business_day(p.at), p.user_id, coalesce(p.reason, ''));
end;
$$;
