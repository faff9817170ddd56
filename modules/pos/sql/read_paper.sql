-- What the paper of a ticket or of a closing (Z) says, for an office: {kind, at, payload, hash, terminal {code, name}, cashier,
-- opened_by, customer, settings, methods [{key, name, name_ar}]} with the fact's own bytes as text, or {} when there is none.
-- Tickets take ventes_historique, closings caisse_sessions. Refuses with FM001.
create function pos.read_paper(p_id uuid)
returns jsonb
language plpgsql stable security definer set search_path = ''
as $$
declare
    v_sale pos.sale;
    v_session cash.r_session;
    v_event pos.event;
begin
    select * into v_sale from pos.sale where sale_id = p_id;
    if v_sale.sale_id is not null then
        perform auth.require('ventes_historique');
        select * into v_event from pos.event where terminal_id = v_sale.terminal_id and seq = v_sale.seq;
        return pos.do_read_paper(v_event, null);
    end if;
    perform auth.require('caisse_sessions');
    select * into v_session from cash.r_session where session_id = p_id and state = 'closed';
    if v_session.session_id is not null then
        -- A closing comes after its session's last ticket; looked for from there, it is among the next few facts.
        select e.* into v_event
          from pos.event e
         where e.terminal_id = v_session.terminal_id
           and e.seq > coalesce((select max(s.seq) from pos.sale s
                                  where s.terminal_id = v_session.terminal_id and s.session_id = p_id),
                                (select max(s.seq) from pos.sale s
                                  where s.terminal_id = v_session.terminal_id and s.at < v_session.opened_at), 0)
           and pos.do_is_closing(e.payload, p_id)
         order by e.seq limit 1;
    end if;
    return coalesce(pos.do_read_paper(v_event, v_session.opened_by), '{}');
end;
$$;

create function pos.do_is_closing(p_payload bytea, p_session uuid)
returns boolean
language sql immutable set search_path = ''
as $$
    select convert_from(p_payload, 'UTF8')::jsonb @> jsonb_build_object('kind', 'session.closed', 'session', p_session);
$$;

create function pos.do_read_paper(p_event pos.event, p_opened_by uuid)
returns jsonb
language sql stable set search_path = ''
as $$
    select jsonb_build_object(
               'payload', convert_from(p_event.payload, 'UTF8'), 'hash', encode(p_event.hash, 'hex'),
               'terminal', (select jsonb_build_object('code', code, 'name', name) from auth.r_terminal
                             where terminal_id = p_event.terminal_id),
               'cashier', coalesce((select display_name from auth.r_person where user_id = (f.fact ->> 'actor')::uuid), ''),
               'opened_by', coalesce((select display_name from auth.r_person where user_id = p_opened_by), ''),
               'customer', coalesce((select trim(first_name || ' ' || last_name) from parties.r_customer
                                      where customer_id = (f.fact ->> 'customer')::uuid), ''),
               'settings', (select coalesce(jsonb_object_agg(key, value), '{}') from ops.r_setting
                             where key like 'shop.%' or key like 'receipt.%'),
               'methods', (select coalesce(jsonb_agg(jsonb_build_object('key', key, 'name', name, 'name_ar', name_ar)), '[]')
                             from pos.payment_method))
      from (select convert_from(p_event.payload, 'UTF8')::jsonb as fact) f
     where p_event.seq is not null;
$$;
