-- The facts of a till are numbered without gap and their hashes chain, byte for byte (ARCHITECTURE 4).
select terminal_id, seq
  from (select e.terminal_id, e.seq, e.hash, e.payload, j.journal_id,
               row_number() over w as place,
               lag(e.hash, 1, decode(repeat('00', 32), 'hex')) over w as previous
          from pos.event e join pos.journal j using (terminal_id)
        window w as (partition by e.terminal_id order by e.seq)) c
 where seq <> place or hash <> sha256(previous || uuid_send(journal_id) || int8send(seq) || payload);
