-- Parts of pos.changes that a complete counter needs: customers, ways to pay, expenses, labels, favourites, tickets set
-- aside.
create function pos.do_changed_customers(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', customer_id, 'first_name', first_name, 'last_name', last_name, 'phone', phone, 'phone_key', phone_key,
               'type', customer_type, 'allergies', allergies, 'balance', (balance * 100)::bigint, 'limit', (credit_limit * 100)::bigint,
               'active', is_active)), '[]')
      from parties.r_customer where changed >= p_since);
end;
$$;

create function pos.do_changed_methods(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'key', key, 'name', name, 'name_ar', name_ar, 'kind', kind, 'icon', icon, 'position', position,
               'needs_reference', needs_reference, 'opens_drawer', opens_drawer, 'active', is_active) order by position, key), '[]')
      from pos.payment_method where changed >= p_since);
end;
$$;

create function pos.do_changed_expense_categories(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name, 'name_ar', name_ar, 'active', is_active)
                              order by position, key), '[]')
      from cash.r_expense_category where changed >= p_since);
end;
$$;

create function pos.do_changed_barcode_rules(p_since xid8)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object('id', rule_id, 'position', position, 'pattern', pattern, 'kind', kind, 'active', is_active)
                              order by position), '[]')
      from catalogue.r_barcode_rule where changed >= p_since);
end;
$$;

-- The first time only what is still there; afterwards also what went.
create function pos.do_changed_parked(p_since xid8, p_full boolean)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select coalesce(jsonb_agg(jsonb_build_object(
               'id', t.ticket_id, 'version', t.version, 'terminal', t.terminal_id, 'terminal_name', coalesce(r.name, ''),
               'state', t.state, 'label', t.label, 'customer', t.customer_id, 'total', (t.total * 100)::bigint, 'at', t.at,
               'slip', t.slip, 'cart', t.cart) order by t.at), '[]')
      from pos.parked_ticket t left join auth.r_terminal r using (terminal_id)
     where t.changed >= p_since and (t.state = 'parked' or not p_full));
end;
$$;

-- POS-2: the whole list, and only when it is another.
create function pos.do_changed_favourites(p_since xid8, p_full boolean)
returns jsonb
language plpgsql stable set search_path = ''
as $$
begin
    return (select case when p_full or exists (select from pos.favourite where changed >= p_since)
                then jsonb_build_object('favourites', (select coalesce(jsonb_agg(product_id order by position), '[]') from pos.favourite))
                else '{}' end);
end;
$$;
