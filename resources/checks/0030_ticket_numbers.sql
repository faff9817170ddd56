-- Tickets of a till are numbered from one, without a gap, and without repeats but those listed as exceptions.
with numbered as (
    select s.terminal_id, s.sale_id, s.serial, s.number, t.code,
           dense_rank() over (partition by s.terminal_id order by s.serial) as nth,
           count(*) over (partition by s.terminal_id, s.serial) as bearers,
           count(x.event_id) over (partition by s.terminal_id, s.serial) as listed
      from pos.sale s join auth.terminal t using (terminal_id)
      left join pos.exception x on x.event_id = s.sale_id and x.kind = 'number_repeated'
)
select terminal_id, sale_id, number, serial, nth as should_be, bearers
  from numbered
 where serial <> nth
    or (bearers > 1 and listed = 0)
    or number <> code || '-' || lpad(serial::text, greatest(6, length(serial::text)), '0');
