-- A ticket is set aside (POS-10). The newest version wins; an older one, told late by another till, changes nothing.
create function pos.do_park_ticket(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_version int := greatest((p_fact ->> 'version')::int, 1);
    v pos.parked_ticket;
begin
    select * into v from pos.parked_ticket where ticket_id = (p_fact ->> 'ticket')::uuid for update;
    if v.version >= v_version then
        -- Two tills went on with the same ticket: both carts stand in pos.act.
        return case when v.version > v_version or v.terminal_id <> p_terminal then array['ticket_recalled_twice'] else '{}' end;
    end if;
    insert into pos.parked_ticket (ticket_id, version, state, terminal_id, label, customer_id, total, slip, cart, at, user_id)
    select f.ticket, v_version, 'parked', p_terminal, coalesce(f.label, ''), f.customer, coalesce(f.total, 0) / 100.0,
           coalesce(f.slip, ''), f.cart, f.at, f.actor
      from jsonb_to_record(p_fact) as f (ticket uuid, label text, customer uuid, total bigint, slip text, cart jsonb,
                                         at timestamptz, actor uuid)
        on conflict (ticket_id) do update
       set version = excluded.version, state = 'parked', terminal_id = excluded.terminal_id, label = excluded.label,
           customer_id = excluded.customer_id, total = excluded.total, slip = excluded.slip, cart = excluded.cart,
           at = excluded.at, user_id = excluded.user_id;
    delete from pos.claim where subject = 'ticket' and id = (p_fact ->> 'ticket')::uuid;
    return '{}';
end;
$$;

-- It is brought back, by this till or another. Twice the same version: two tills sell it, and a manager looks.
create function pos.do_recall_ticket(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_id uuid := (p_fact ->> 'ticket')::uuid;
    v pos.parked_ticket;
begin
    update pos.parked_ticket set state = 'gone', cart = null, terminal_id = p_terminal
     where ticket_id = v_id and state = 'parked' and version <= (p_fact ->> 'version')::int;
    if found then
        delete from pos.claim where subject = 'ticket' and id = v_id;
        return '{}';
    end if;
    if exists (select from pos.act where act_id = (p_fact ->> 'id')::uuid) then
        return '{}';
    end if;
    return array['ticket_recalled_twice'];
end;
$$;

-- It is given up, parked or not; what was in it stays in pos.act (anchors 98). After a slip that takes the right.
create function pos.do_drop_ticket(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_id uuid := (p_fact ->> 'ticket')::uuid;
    v_slip boolean := exists (select from pos.slip where ticket_id = v_id);
    v_exceptions text[] := '{}';
begin
    if (p_fact ->> 'version')::int > 0 and not exists (select from pos.act where act_id = (p_fact ->> 'id')::uuid) then
        update pos.parked_ticket set state = 'gone', cart = null
         where ticket_id = v_id and state = 'parked' and version <= (p_fact ->> 'version')::int;
        if not found and not exists (select from pos.parked_ticket where ticket_id = v_id and terminal_id = p_terminal) then
            v_exceptions := v_exceptions || 'ticket_recalled_twice'::text;
        end if;
    end if;
    if v_slip and coalesce(trim(p_fact ->> 'reason'), '') = '' then
        v_exceptions := v_exceptions || 'without_reason'::text;
    end if;
    if v_slip and not pos.do_may(p_terminal, (p_fact ->> 'actor')::uuid, (p_fact ->> 'approval')::uuid, 'pos_annuler_vente') then
        v_exceptions := v_exceptions || 'without_right:pos_annuler_vente'::text;
    end if;
    return v_exceptions;
end;
$$;
