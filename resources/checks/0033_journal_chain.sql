-- Each event's hash follows from the one before it and from its own bytes; the journal knows the last.
with chained as (
    select e.terminal_id, e.seq, e.hash,
           sha256(lag(e.hash, 1, decode(repeat('00', 32), 'hex')) over (partition by e.terminal_id order by e.seq)
                  || uuid_send(j.journal_id) || int8send(e.seq) || e.payload) as computed
      from pos.event e join pos.journal j using (terminal_id)
)
select terminal_id, seq, encode(hash, 'hex') as hash, encode(computed, 'hex') as should_be from chained where hash <> computed
union all
select j.terminal_id, j.last_seq, encode(j.last_hash, 'hex'), encode(e.hash, 'hex')
  from pos.journal j join pos.event e on e.terminal_id = j.terminal_id and e.seq = j.last_seq
 where j.last_hash <> e.hash;
