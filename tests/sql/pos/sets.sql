-- A delivery falls into sets: neighbouring tickets, and what lies between them (ARCHITECTURE 4). Each ticket keeps its place in
-- the journal and each line its place on the paper, whatever set it was applied with.
select plan(6);

select t.till();
select t.product('Makrout', 50);
select t.receive('Makrout', 100, 20);
select t.send(t.opened());

create temp table said as select i, t.sale('Makrout', 1000, 5000) as fact from generate_series(1, 6) as i;
create function t.said(p_i int) returns jsonb language sql as $$ select fact from said where i = p_i $$;
create function t.places() returns text language sql as $$
    select string_agg(s.seq::text, ' ' order by d.i) from said d join pos.sale s on s.sale_id = (d.fact ->> 'id')::uuid;
$$;

select t.send(t.said(1), t.said(2));
select is(t.places(), '2 3', 'tickets alone are one set');
select t.send(t.said(3), t.fact('drawer.opened', 'clerk', '{"cause": "sale"}'), t.said(4), t.said(5));
select is(t.places(), '2 3 4 6 7', 'a set ends at what is no ticket, and begins after it');
select is((select count(*)::int from pos.act), 1, 'which is kept as well');
select is((select string_agg(m.quantity_after::text, ' ' order by m.movement_id) from stock.movement m where m.kind = 'vente'),
          '99.000 98.000 97.000 96.000 95.000', 'goods leave in the order of the journal');

-- Identities that sort against the order of the paper.
select t.send(jsonb_set(t.said(6), '{lines}', (select jsonb_agg((t.said(6) #> '{lines,0}')
    || jsonb_build_object('id', lpad((9 - n)::text, 32, '0')::uuid, 'note', n::text) order by n) from generate_series(1, 3) as n)));
select is((select string_agg(l.note, ' ' order by l.position) from pos.sale_line l where l.sale_id = (t.said(6) ->> 'id')::uuid), '1 2 3',
          'lines stand as they were said');
select is(t.level('Makrout'), row (92, 1840, 0)::t.place_level, 'and all of them left');
