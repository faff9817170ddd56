select plan(7);

select t.till();
select t.send(t.opened());

create function t.slip(p_serial int, p_document jsonb default '{"receipt": 1, "language": "fr", "rows": []}') returns jsonb language sql as $$
    select t.fact2('ticket.sent_to_workshop', 'clerk', jsonb_build_object(
        'ticket', t.id('k1'), 'number', 'C1-P' || lpad(p_serial::text, 6, '0'), 'serial', p_serial, 'total', 0, 'lines', '[]'::jsonb, 'document', p_document))
$$;

-- The till was offline while the printer was taken away.
select t.send(t.slip(1));
select is(t.exceptions(), 'no_workshop_printer', 'a slip for nobody stands as an exception, never silently');
select is((select count(*)::int from pos.slip), 1, 'and keeps its number');
update pos.exception set resolved_at = now();

select devices.save_printer(t.id('labo'), '{"name": "Labo", "url": "tcp://192.0.2.9", "duty": "workshop"}');
create temp table sent as select t.slip(2) as fact;
select t.send(fact) from sent;
select is((select array_agg(title || ' ' || state) from devices.print_job), array['C1-P000002 queued'], 'it is queued in the transaction of its fact');
select is((select created_by from devices.print_job), t.id('clerk'), 'by whoever sent it');
select devices.do_print_duty(null, gen_random_uuid(), 'workshop', jsonb_build_object('title', 'x', 'document', '{}'::jsonb,
                                                                                    'key', 'workshop:' || (fact ->> 'id'))) from sent;
select is((select count(*)::int from devices.print_job), 1, 'once, whatever happens');

select t.send(t.slip(3, null));
select is((select count(*)::int from devices.print_job), 1, 'a slip the till printed itself is not printed again');
select is(t.exceptions(), '', 'and nothing is to be looked at');
