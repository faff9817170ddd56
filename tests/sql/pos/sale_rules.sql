select plan(20);

select t.till();
select t.product('Makrout', 50);
select t.product('Limonade', 80, p_resold => true);
select t.product('Rechta', 600, p_base => 'g', p_sale => 'kg');
select t.receive('Makrout', 10, 20);
select t.receive('Limonade', 10, 60);
select t.receive('Rechta', 5000, 0.2);
select t.send(t.opened());

-- Scenario 10: 0,5 kg of a product with base g and price 600/kg.
select t.send(t.sale('Rechta', 500, 60000, 500000, p_unit => 'kg'));
select is((select total from pos.sale), 300.00::numeric, 'scenario 10, CAT-2: 300 DA');
select is((t.level('Rechta')).quantity, 4500::numeric, 'scenario 10, DEF-14: stock −500 g');
select is(t.exceptions(), '', 'scenario 10: nothing to look at');

select t.send(t.sale('Limonade', 1000, 8000));
select is(t.balance('707'), -80.00::numeric, 'goods bought ready-made are credited to 707');

-- STK-4: warn policy, the shop is never blocked.
select t.send(t.sale('Makrout', 12000, 5000));
select is((t.level('Makrout')).quantity, -2::numeric, 'STK-4: stock goes below zero');
select is((t.level('Makrout')).deficit, 40::numeric, 'STK-4: and the shortage is a deficit');
select is((t.level('Makrout')).value, 0::numeric, 'STK-6: no value below zero');

-- POS-9, DEF-1: the database checks the till.
select t.send(t.sale('Makrout', 1000, 4000));
select is(t.exceptions(), 'price_differs', 'POS-9: another price than the catalogue''s is listed');
delete from pos.exception;
select t.send(jsonb_set(t.sale('Makrout', 1000, 5000), '{lines,0,total}', '1'));
select is(t.exceptions(), 'line_differs,total_differs', 'POS-9: a wrong sum is listed');
delete from pos.exception;
select is((select count(*)::int from accounting.entry_line where account = '701' and credit = 50), 1, 'and what was paid is what is booked');
select t.send(t.sale('Makrout', 1000, 5000, p_discount => 1000));
select is(t.exceptions(), '', 'POS-7: a discount within the profile''s limit needs no right');
select t.send(t.sale('Makrout', 1000, 5000, p_discount => 1200));
select is(t.exceptions(), 'over_discount_limit', 'POS-7: one beyond it is listed');
delete from pos.exception;
update auth.profile set discount_limit = 0 where name = 'Vendeuse';
select t.send(t.sale('Makrout', 1000, 5000, p_discount => 100));
select is(t.exceptions(), 'without_right:pos_remise', 'POS-7: a profile that may give none lacks the right');
delete from pos.exception;
select t.send(t.sale('Makrout', 1000, 5000, p_discount => 2000, p_actor => 'manager'));
select is(t.exceptions(), '', 'POS-7: with the right it is not');
select t.send(t.sale('Nowhere', 1000, 5000));
select is(t.exceptions(), 'product_unknown', 'an unknown product still sells');
delete from pos.exception;
select t.send(t.sale('Makrout', 1000, 5000, p_actor => 'nobody'));
select is(t.exceptions(), 'without_right:ventes_pos', 'scenario 13: an actor without the right is named');
delete from pos.exception;
select t.send(t.sale('Makrout', 1000, 5000, p_session => 'elsewhere'));
select is(t.exceptions(), 'session_not_open', 'a sale outside an open session is listed');
delete from pos.exception;

-- CAT-8: the price of the instant counts, not today's.
create temp table then_ as select clock_timestamp() as at;
select pg_sleep(0.01);
select catalogue.set_price(gen_random_uuid(), t.id('Makrout'), 60);
select t.send(t.sale('Makrout', 1000, 5000, p_at => (select at from then_)));
select is(t.exceptions(), '', 'CAT-8: a late fact is judged by the price of its own instant');
select t.send(jsonb_set(t.sale('Makrout', 1000, 6000), '{serial}', '1'));
select is(t.exceptions(), 'number_repeated', 'a repeated number is listed');
select is((select count(*)::int from pos.quarantine), 0, 'nothing was refused');
