select plan(43);

create function t.printer(n text) returns uuid language sql as $$ select md5('printer' || n)::uuid $$;
create function t.worker(n text) returns uuid language sql as $$ select md5('worker' || n)::uuid $$;
create function t.job(n text) returns uuid language sql as $$ select md5('job' || n)::uuid $$;
create function t.ask(n text, p_printer text default 'labo', p_more jsonb default '{}') returns uuid language sql as $$
    select devices.enqueue(t.job(n), jsonb_build_object('printer', t.printer(p_printer), 'title', n, 'key', 'sale:' || n,
                                                        'document', '{"receipt": 1, "language": "fr", "rows": [{"kind": 0, "left": "x"}]}'::jsonb) || p_more)
$$;
create function t.state(n text) returns text language sql as $$ select state from devices.print_job where job_id = t.job(n) $$;

select devices.save_printer(t.printer('labo'), '{"name": "Labo", "url": "tcp://192.0.2.9:9100"}');
select is((select url from devices.v_printer), 'tcp://192.0.2.9:9100', 'a printer is data');
select devices.save_printer(t.printer('labo'), '{"name": "Laboratoire"}');
select is((select url from devices.v_printer), 'tcp://192.0.2.9:9100', 'a field left out keeps its value');
select devices.save_printer(t.printer('labo'), '{"duty": "workshop"}');
select throws_ok($$ select devices.save_printer(t.printer('x'), '{"name": "X", "url": "tcp://x", "duty": "workshop"}') $$,
                 'FM004', 'devices.duty_taken', 'one printer per duty');

select is(t.ask('a'), t.job('a'), 'a paper is asked for');
select is(devices.enqueue(t.job('b'), jsonb_build_object('printer', t.printer('labo'), 'key', 'sale:a', 'document', '{}'::jsonb)), t.job('a'),
          'the same key is the same paper');
select is((select count(*)::int from devices.print_job), 1, 'and one row');
select throws_ok($$ select t.ask('z', 'nowhere') $$, 'FM003', 'devices.unknown_printer', 'not to a printer nobody knows');

select is(devices.claim_job(t.worker('1'), t.printer('labo')) #>> '{job,id}', t.job('a')::text, 'a worker gets it');
select is(devices.claim_job(t.worker('2'), t.printer('labo')) ->> 'held', 'false', 'one printer, one worker');
select is(devices.claim_job(t.worker('1'), t.printer('labo')) -> 'job', null, 'and not twice');
select is(devices.move_job(t.worker('2'), t.job('a'), 'sending'), false, 'not a byte from who does not hold it');
select is(devices.move_job(t.worker('1'), t.job('a'), 'queued', 'printer.paper_out', 30), true, 'nothing was sent: it waits');
select is(devices.claim_job(t.worker('1'), t.printer('labo')) -> 'job', null, 'its time has not come');
select ok((devices.claim_job(t.worker('1'), t.printer('labo')) ->> 'next')::numeric between 25 and 30, 'and the worker knows when');
update devices.print_job set not_before = now();
select devices.claim_job(t.worker('1'), t.printer('labo'));
select is(devices.move_job(t.worker('1'), t.job('a'), 'sending'), true, 'it begins');
select is(devices.move_job(t.worker('1'), t.job('a'), 'sending'), true, 'a word whose answer was lost may be said again');
select throws_ok($$ select devices.redirect_job(gen_random_uuid(), t.job('a'), t.printer('labo2')) $$, 'FM004', 'devices.job_state',
                 'what is under way is not sent elsewhere');
select is(devices.move_job(t.worker('1'), t.job('a'), 'printed'), true, 'it is out');
select is(devices.move_job(t.worker('1'), t.job('a'), 'queued'), false, 'and nothing makes it print again by itself');

-- A worker dies: before the first byte it begins again, after it nobody knows.
select t.ask('leased');
select devices.claim_job(t.worker('1'), t.printer('labo'));
select devices.leave_printers(t.worker('1'));
select is(devices.claim_job(t.worker('2'), t.printer('labo')) #>> '{job,id}', t.job('leased')::text, 'hardware 2.4: leased by a dead worker begins again');
select devices.move_job(t.worker('2'), t.job('leased'), 'sending');
update devices.printer set lease_until = now() - interval '1 s';
select is(devices.claim_job(t.worker('3'), t.printer('labo')) -> 'job', null, 'a lease that ended frees the printer');
select is(t.state('leased'), 'uncertain', 'hardware 2.4: sending by a dead worker is uncertain, never sent again');
select is(devices.move_job(t.worker('2'), t.job('leased'), 'printed'), false, 'its late word changes nothing');

select devices.settle_job(t.job('copy'), t.job('leased'), false);
select is((select array[state, dedup_key, copy_no::text, document #>> '{rows,0,left}'] from devices.print_job where job_id = t.job('copy')),
          array['queued', 'sale:leased:copy:1', '1', 'DUPLICATA / نسخة'], 'wanted again: a copy that says so');
select devices.settle_job(t.job('copy2'), t.job('leased'), false);
select is((select count(*)::int from devices.print_job where starts_with(dedup_key, 'sale:leased')), 2, 'said twice, copied once');
select devices.cancel_job(gen_random_uuid(), t.job('copy'));
select is(t.state('copy'), 'cancelled', 'a waiting paper can be given up');

-- A slip whose loss is worse than its double.
select devices.save_printer(t.printer('labo'), '{"on_uncertain": "copy"}');
select t.ask('slip');
select devices.claim_job(t.worker('3'), t.printer('labo'));
select devices.move_job(t.worker('3'), t.job('slip'), 'sending');
select devices.move_job(t.worker('3'), t.job('slip'), 'uncertain', 'printer.interrupted');
select is((select state from devices.print_job where dedup_key = 'sale:slip:copy:1'), 'queued', 'the workshop''s slip comes again, marked');

-- A pulse.
select devices.enqueue(t.job('pulse'), jsonb_build_object('printer', t.printer('labo'), 'kind', 'drawer', 'expires_in', 10, 'priority', 0));
select is(devices.claim_job(t.worker('3'), t.printer('labo')) #>> '{job,kind}', 'drawer', 'a pulse goes before any paper');
select devices.leave_printers(t.worker('3'));
select devices.claim_job(t.worker('4'), t.printer('labo'));
select is(t.state('pulse'), 'expired', 'hardware 2.6: a pulse never comes late');

-- Redirection, and what the books say.
select devices.save_printer(t.printer('labo2'), '{"name": "Bureau", "url": "tcp://192.0.2.10:9100"}');
select t.ask('moved');
select devices.redirect_job(gen_random_uuid(), t.job('moved'), t.printer('labo2'));
select is(devices.claim_job(t.worker('5'), t.printer('labo2')) #>> '{job,id}', t.job('moved')::text, 'a waiting paper goes to another printer');
select is_empty($$ select j.job_id from devices.print_job j where state is distinct from
                   (select s.state from devices.print_step s where s.job_id = j.job_id order by step_id desc limit 1) $$,
                'each job stands where its last step says');
select throws_ok($$ delete from devices.print_step $$, 'FM004', 'audit.append_only', 'where a job has been is never forgotten');
-- Taken away while a worker had papers of it: none is stuck.
select t.ask('held', 'labo2');
select t.ask('begun', 'labo2');
select devices.claim_job(t.worker('5'), t.printer('labo2'));
select devices.move_job(t.worker('5'), t.job('moved'), 'sending');
select devices.move_job(t.worker('5'), t.job('moved'), 'sent');
select devices.claim_job(t.worker('5'), t.printer('labo2'));
select devices.move_job(t.worker('5'), t.job('held'), 'sending');
select devices.claim_job(t.worker('5'), t.printer('labo2'));
select devices.save_printer(t.printer('labo2'), '{"is_active": false}');
select is((select string_agg(state, ',' order by seq) from devices.v_print_job where title in ('held', 'begun')), 'sending,leased',
          'while its lease runs a worker may still be at work');
select throws_ok($$ select devices.cancel_job(gen_random_uuid(), t.job('begun')) $$, 'FM004', 'devices.job_state', 'and nobody takes a paper from under it');
select devices.leave_printers(t.worker('5'));
select is((select string_agg(state, ',' order by seq) from devices.v_print_job where title in ('held', 'begun')), 'uncertain,queued',
          'of a printer taken away they are shown as what they are');
select devices.redirect_job(gen_random_uuid(), t.job('begun'), t.printer('labo'));
select is((select printer from devices.v_print_job where title = 'begun'), 'Laboratoire', 'the waiting one goes to another printer');
select is(t.state('held'), 'uncertain', 'the begun one is in question');
select throws_ok($$ select devices.settle_job(gen_random_uuid(), t.job('held'), false) $$, 'FM003', 'devices.unknown_printer', 'no copy comes out of a printer that is gone');
select devices.do_settle_job(null, t.job('held copy'), t.job('held'), false, t.printer('labo'));
select is((select printer || ' ' || copy_no from devices.v_print_job where job_id = t.job('held copy')), 'Laboratoire 1', 'but of another one');
select t.ask('last', 'labo');
select devices.save_printer(t.printer('labo'), '{"is_active": false}');
select devices.cancel_job(gen_random_uuid(), t.job('last'));
select is(t.state('last'), 'cancelled', 'or it is given up');
select devices.save_printer(t.printer('labo'), '{"is_active": true}');
select is_empty($$ select j.job_id from devices.print_job j where state is distinct from
                   (select s.state from devices.print_step s where s.job_id = j.job_id order by step_id desc limit 1) $$,
                'each job stands where its last step says');
select is(devices.claim_job(t.worker('6'), t.printer('labo2')) ->> 'held', 'false', 'a printer taken away is driven no more');
select is(devices.printers_to_drive() #>> '{printers,0,name}', 'Laboratoire', 'an agent learns its printers');
