-- The seals of the audit log recompute: no sealed row was changed, added or removed.
select seal_id, up_to_log_id
  from (select s.*, lag(s.hash, 1, ''::bytea) over w as previous, lag(s.up_to_log_id, 1, 0::bigint) over w as after
          from audit.seal s window w as (order by seal_id)) c
 where hash <> sha256(previous || (select sha256(string_agg(convert_to(audit.do_row_text(l), 'UTF8'), '\x00'::bytea order by log_id))
                                     from audit.log l where l.log_id > c.after and l.log_id <= c.up_to_log_id));
