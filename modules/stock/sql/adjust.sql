-- Corrects the quantity of one product at one place, with a reason (STK-10). Refuses with FM001, FM004
-- stock.reason_required, FM010 stock.not_enough when the result would be below zero.
create function stock.adjust(p_id uuid, p_product uuid, p_location uuid, p_quantity numeric, p_reason text)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('stock_ajustement');
    perform stock.do_adjust(auth.actor(), p_id, p_product, p_location, p_quantity, p_reason);
end;
$$;

create function stock.do_adjust(p_actor uuid, p_id uuid, p_product uuid, p_location uuid, p_quantity numeric, p_reason text)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_left numeric;
begin
    if length(trim(coalesce(p_reason, ''))) < 3 then
        raise exception 'stock.reason_required' using errcode = 'FM004';
    end if;
    select quantity into v_left from stock.balance where product_id = p_product and location_id = p_location for update;
    if coalesce(v_left, 0) + p_quantity < 0 then
        raise exception 'stock.not_enough' using errcode = 'FM010',
            detail = jsonb_build_object('product', p_product, 'left', coalesce(v_left, 0))::text;
    end if;
    perform stock.do_post(array[row (p_product, p_location,
        case when p_quantity > 0 then 'ajustement_positif' else 'ajustement_negatif' end,
        p_quantity, null, null, 'adjustment', p_id, p_product, 'adjusted', now(), p_actor, p_reason)::stock.posting]);
    perform orders.do_refresh_lacks();
    perform audit.do_record(p_actor, 'stock.adjust', p_id,
                            jsonb_build_object('product', p_product, 'quantity', p_quantity, 'reason', p_reason));
end;
$$;
