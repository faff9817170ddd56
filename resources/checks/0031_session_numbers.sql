-- Sessions (Z reports) of a till are numbered from one, without a gap and without repeats.
with numbered as (
    select s.terminal_id, s.session_id, s.number, t.code, nullif(substring(s.number from '-Z(\d+)$'), '')::bigint as serial
      from cash.session s join auth.terminal t using (terminal_id)
), ordered as (
    select n.*, row_number() over (partition by terminal_id order by serial, session_id) as nth from numbered n
)
select terminal_id, session_id, number, nth as should_be
  from ordered
 where serial is distinct from nth
    or number <> code || '-Z' || lpad(serial::text, greatest(6, length(serial::text)), '0');
