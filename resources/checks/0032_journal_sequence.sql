-- The events of a till are numbered from one to the last its journal tells, without a gap.
with counted as (
    select terminal_id, count(*) as events, min(seq) as first, max(seq) as last from pos.event group by terminal_id
)
select terminal_id, c.events, c.first, c.last, j.last_seq
  from pos.journal j full join counted c using (terminal_id)
 where coalesce(j.last_seq, -1) <> coalesce(c.last, 0)
    or coalesce(c.events, 0) <> coalesce(c.last, 0)
    or coalesce(c.first, 1) <> 1;
