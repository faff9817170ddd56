-- Part of stock.do_post: one arrival. Units that cover a shortage settle its deficit; the difference of price goes to the
-- variance (STK-5) or, by setting, onto what remains (the old rule). A valued receipt moves the average cost, over
-- positive quantities only (STK-1, STK-2, STK-5b).
create function stock.do_post_in(p stock.posting)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_shop uuid := (select shop_id from stock.location where location_id = p.location_id);
    v_pmp numeric;
    v_pmp_after numeric;
    v stock.balance;
    v_missing numeric;
    v_covers numeric;
    v_total numeric;
    v_covering numeric;
    v_absorbed numeric;
    v_variance numeric := 0;
    v_value_after numeric;
    v_quantity_after numeric;
    v_deficit_after numeric;
begin
    select pmp into v_pmp from stock.cost where product_id = p.product_id and shop_id = v_shop;
    select * into v from stock.balance where product_id = p.product_id and location_id = p.location_id;
    v_total := coalesce(p.value, round(p.quantity * coalesce(p.unit_cost, v_pmp), 6));
    v_missing := greatest(-v.quantity, 0);
    v_covers := least(p.quantity, v_missing);
    v_covering := round(v_total * v_covers / p.quantity, 6);
    v_quantity_after := v.quantity + p.quantity;
    if ops.setting_text('stock.variance') = 'legacy' then
        v_absorbed := least(v_total, v.deficit);
        v_value_after := v.value + v_total - v_absorbed;
    else
        v_absorbed := case when v_covers = v_missing then v.deficit else round(v.deficit * v_covers / v_missing, 6) end;
        v_variance := v_covering - v_absorbed;
        v_value_after := v.value + v_total - v_covering;
    end if;
    v_deficit_after := case when v_quantity_after >= 0 then 0 else v.deficit - v_absorbed end;
    if v_quantity_after <= 0 then
        v_value_after := 0;
    end if;
    update stock.balance
       set quantity = v_quantity_after, value = v_value_after, deficit = v_deficit_after, changed = pg_current_xact_id()
     where product_id = p.product_id and location_id = p.location_id;

    v_pmp_after := v_pmp;
    if p.unit_cost is not null then
        select case when sum(greatest(b.quantity, 0)) > 0 then round(sum(b.value) / sum(greatest(b.quantity, 0)), 6)
                    else p.unit_cost end
          into v_pmp_after
          from stock.balance b join stock.location l using (location_id)
         where b.product_id = p.product_id and l.shop_id = v_shop;
        update stock.cost set pmp = v_pmp_after where product_id = p.product_id and shop_id = v_shop;
    end if;
    insert into stock.movement (product_id, location_id, kind, quantity, unit_cost, value, variance, quantity_before,
                                quantity_after, value_before, value_after, deficit_before, deficit_after, pmp_before, pmp_after,
                                source_kind, source_id, source_line, event, at, business_day, user_id, reason)
    values (p.product_id, p.location_id, p.kind, p.quantity, round(v_total / p.quantity, 6), v_value_after - v.value, v_variance,
            v.quantity, v_quantity_after, v.value, v_value_after, v.deficit, v_deficit_after, v_pmp, v_pmp_after,
            p.source_kind, p.source_id, p.source_line, p.event, p.at, core.business_day(p.at), p.user_id, coalesce(p.reason, ''));
end;
$$;
