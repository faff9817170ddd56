-- Parts of pos.changes about orders: places, deliverymen, who produces, and the orders themselves.
create function pos.do_changed_zones(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', zone_id, 'name', name, 'fee', (fee * 100)::bigint, 'active', is_active)
                              order by name), '[]')
      from delivery.r_zone where changed >= p_since);
end;
$$;

create function pos.do_changed_deliverymen(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', deliveryman_id, 'name', name, 'phone', phone, 'active', is_active)
                              order by name), '[]')
      from delivery.r_deliveryman where changed >= p_since);
end;
$$;

-- Who no longer produces is told as inactive, to who knew them.
create function pos.do_changed_producers(p_since xid8, p_full boolean)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', employee_id, 'name', name, 'active', is_producer) order by name), '[]')
      from hr.r_employee where changed >= p_since and (is_producer or not p_full));
end;
$$;

-- The first time only open ones; afterwards also those that closed since.
create function pos.do_changed_orders(p_since xid8, p_full boolean)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', o.order_id, 'version', o.version, 'number', o.number, 'terminal', o.terminal_id, 'terminal_name', coalesce(r.name, ''),
               'state', o.state, 'service', o.service, 'customer', o.customer_id, 'name', o.name, 'phone', o.phone, 'address', o.address,
               'zone', o.zone_id, 'zone_name', o.zone_name, 'fee', (o.fee * 100)::bigint, 'due', o.due, 'at', o.at, 'by', o.user_id,
               'note', o.note, 'from_counter', o.from_counter, 'goods', (o.goods * 100)::bigint, 'total', (o.total * 100)::bigint,
               'paid', (o.paid * 100)::bigint, 'deliveryman', o.deliveryman_id, 'debt', coalesce((d.owed * 100)::bigint, 0),
               'lines', (select coalesce(jsonb_agg(jsonb_build_object(
                            'id', l.line_id, 'product', l.product_id, 'name', l.name, 'qty', (l.quantity * 1000)::bigint, 'unit', l.unit,
                            'total', (l.total * 100)::bigint, 'note', l.note) order by l.position), '[]')
                           from orders.r_order_line l where l.order_id = o.order_id),
               'lacks', o.lacks) order by o.at), '[]')
      from orders.r_order o
      left join auth.r_terminal r using (terminal_id)
      left join delivery.r_debt d using (order_id)
     where o.changed >= p_since and (o.is_open or not p_full));
end;
$$;
