-- Papers of a till beside its tickets are numbered from one, without a gap, and without repeats but those listed as
-- exceptions: cash movements and money of orders (M), provisional slips (P), orders (O).
with papers as (
    select terminal_id, 'M' as series, serial, number, movement_id as id from cash.movement where serial is not null
    union all
    select terminal_id, 'M', serial, number, settlement_id from pos.settlement
    union all
    select terminal_id, 'M', serial, number, fact_id from orders.receipt where serial is not null
    union all
    select terminal_id, 'O', serial, number, order_id from orders.customer_order
    union all
    select terminal_id, 'P', serial, number, slip_id from pos.slip
), numbered as (
    select p.*, t.code,
           dense_rank() over (partition by p.terminal_id, p.series order by p.serial) as nth,
           count(*) over (partition by p.terminal_id, p.series, p.serial) as bearers,
           count(x.exception_id) over (partition by p.terminal_id, p.series, p.serial) as listed
      from papers p join auth.terminal t using (terminal_id)
      left join pos.exception x on x.kind = 'number_repeated' and (x.event_id = p.id or x.detail ->> 'movement' = p.id::text)
)
select terminal_id, series, id, number, serial, nth as should_be, bearers
  from numbered
 where serial <> nth
    or (bearers > 1 and listed = 0)
    or number <> code || '-' || series || lpad(serial::text, greatest(6, length(serial::text)), '0');
