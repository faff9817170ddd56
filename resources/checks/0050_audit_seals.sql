-- The seals over the log follow from its rows and from each other: no sealed row was changed, added or removed (DEF-44).
with bounds as (
    select seal_id, rows, hash, up_to_log_id,
           lag(up_to_log_id, 1, 0::bigint) over w as from_log_id,
           lag(hash, 1, ''::bytea) over w as previous
      from audit.seal
    window w as (order by seal_id)
), digests as (
    select b.seal_id, count(l.log_id) as rows,
           sha256(b.previous || sha256(string_agg(convert_to(audit.do_row_text(l), 'UTF8'), '\x00'::bytea order by l.log_id))) as hash
      from bounds b left join audit.log l on l.log_id > b.from_log_id and l.log_id <= b.up_to_log_id
     group by b.seal_id, b.previous
)
select b.seal_id, b.from_log_id, b.up_to_log_id, b.rows, d.rows as rows_found
  from bounds b join digests d using (seal_id)
 where b.rows <> d.rows or b.hash is distinct from d.hash;
