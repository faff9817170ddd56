-- Ninety days of selling, through the same doors as any till: facts of a journal, a day in a batch. Chance is a digest of
-- the day and the ticket, so that every demo has the same history. The money lies in a drawer of its own, the safe.
select auth.enrol_terminal(md5('demo:terminal:H1')::uuid, 'H1', 'Historique', 'Coffre');
select pos.attach(md5('demo:terminal:H1')::uuid, md5('demo:journal:H1')::uuid, 'demo', 1);

-- A number from 0 to p_limit - 1 that looks like chance and never changes.
create function demo.chance(p_what text, p_limit int) returns int language sql immutable as $$
    select ((('x' || left(md5(p_what), 8))::bit(32)::bigint) % p_limit)::int;
$$;

create table demo.line (day int, ticket int, line int, product_id uuid, name text, quantity bigint, unit text, factor int, price bigint);
insert into demo.line
select d, t, l, g.product_id, g.name,
       case when g.sale_unit = 'kg' then 250 * (1 + demo.chance(d || 'q' || t || l, 3))
            when g.price >= 400 then 1000
            else 1000 * (1 + demo.chance(d || 'q' || t || l, 4)) end,
       g.sale_unit, g.factor, (g.price * 100)::bigint
  from generate_series(1, 90) as d
 cross join lateral generate_series(1, 21 + demo.chance('day' || d, 18)) as t
 cross join lateral generate_series(1, 1 + demo.chance(d || 'n' || t, 3)) as l
  join lateral (
        -- The first of the list sell best.
        select p.product_id, p.name, p.sale_unit, u.factor, p.price
          from catalogue.product p join catalogue.sale_unit u using (base_unit, sale_unit)
         where p.product_type = 'finished'
           and p.position = 1 + least(demo.chance(d || 'p' || t || l, 120), demo.chance(d || 'r' || t || l, 120))) g on true;

create function demo.at(p_day int, p_minutes int) returns timestamptz language sql stable as $$
    select (current_date - 91 + p_day + make_interval(mins => p_minutes)) at time zone 'Africa/Algiers';
$$;
create function demo.bytes(p_kind text, p_key text, p_at timestamptz, p_actor text, p_body jsonb) returns bytea language sql immutable as $$
    select convert_to((jsonb_build_object('v', 1, 'id', md5('demo:fact:' || p_key)::uuid, 'kind', p_kind, 'at', p_at,
                                          'actor', md5('demo:user:' || p_actor)::uuid) || p_body)::text, 'UTF8');
$$;
