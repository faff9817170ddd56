-- What a till was told the server has, the server has.
select j.terminal_id, j.last_seq, e.seq, j.last_hash
  from pos.journal j left join pos.event e on e.terminal_id = j.terminal_id and e.seq = j.last_seq
 where j.last_seq > 0 and (e.seq is null or e.hash <> j.last_hash)
    or exists (select from pos.event x where x.terminal_id = j.terminal_id and x.seq > j.last_seq);
