-- What ninety days sold, planned as rows before anything is booked: a day is told by how long ago it was, so every day
-- makes the same season.

-- The prices of today were those of the whole season.
update catalogue.price set valid_from = demo.instant(100, 480);

-- What is asked for most often comes first within its kind.
create table demo.shelf as
select p.product_id, p.name, p.sale_unit, p.base_unit, p.price, u.factor, p.can_be_purchased, kind,
       row_number() over (partition by kind order by p.position) - 1 as rank, count(*) over (partition by kind) as kinds
  from catalogue.product p join catalogue.sale_unit u using (base_unit, sale_unit)
 cross join lateral (select case when p.sale_unit = 'kg' then 'loose' when p.price <= 200 then 'piece'
                                 when p.price <= 600 then 'pack' when p.price <= 1700 then 'dish' else 'rare' end as kind) k
 where p.product_type = 'finished';

-- Lines of candidate sales: two in three are small pieces; the number of lines per sale falls from one to four.
create table demo.planned as
with sales as (
    select back, sale, back || '-' || sale as key,
           case when demo.pick(back || 'hour' || sale, 10) < 3 then 480 + demo.pick(back || 'am' || sale, 180)
                when demo.pick(back || 'hour' || sale, 10) < 6 then 660 + demo.pick(back || 'noon' || sale, 150)
                else 900 + demo.pick(back || 'pm' || sale, 255) end + demo.pick(back || 'second' || sale, 60) / 60.0 as minute
      from generate_series(1, 90) as back, generate_series(1, 38) as sale
     where sale <= 21 + demo.pick('day' || back, 18)
), lines as (
    select s.*, line, s.key || '-' || line as line_key,
           case when k < 67 then 'piece' when k < 84 then 'pack' when k < 93 then 'loose' else 'dish' end as kind
      from sales s, generate_series(1, 4) as line, lateral (select demo.pick(s.key || 'kind' || line, 100) as k) w
     where line <= (array[1, 1, 1, 1, 2, 2, 2, 3, 3, 4])[1 + demo.pick(s.key || 'lines', 10)]
)
select distinct on (l.back, l.sale, p.product_id) l.back, l.sale, l.minute, l.line, l.line_key, p.*,
       case l.kind when 'loose' then 250 + 50 * demo.pick(l.line_key || 'weight', 16)
                   when 'piece' then 1000 * (1 + demo.pick(l.line_key || 'count', 4))
                   when 'pack' then 1000 * (1 + demo.pick(l.line_key || 'count', 3) / 2) else 1000 end as quantity
  from lines l
  join demo.shelf p on p.kind = l.kind
   and p.rank = demo.pick(l.line_key || 'what', 1 + demo.pick(l.line_key || 'range', p.kinds::int))
 order by l.back, l.sale, p.product_id, l.line;

-- Totals in centimes, half away from zero as at the till; days beyond what such a shop takes lose their last customers.
alter table demo.planned add total bigint;
update demo.planned set total = round(quantity * price / 10);
delete from demo.planned d using (
    select back, sale, sum(sum(total)) over (partition by back order by sale) as taken from demo.planned group by back, sale
) t where t.back = d.back and t.sale = d.sale and t.taken > 2500000 and d.sale > 21;

-- Tickets are numbered in the order of the day, without a gap from the first day to the last.
create table demo.ticket as
select back, sale, row_number() over (order by back desc, minute, sale) as serial, demo.instant(back, minute) as at,
       sum(total)::bigint as total, demo.id('sale', back || '-' || sale) as sale_id,
       demo.id('session', back::text) as session_id,
       demo.id('user', case back % 2 when 0 then 'caissiere1' else 'caissiere2' end) as clerk
  from demo.planned group by back, sale, minute;
create index on demo.planned (back, sale);
create index on demo.ticket (back);
