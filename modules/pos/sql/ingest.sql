-- Takes what a till recorded, in order, exactly once: stores and hashes the raw bytes, then applies them. A batch already
-- known is acknowledged; a gap or a different hash at a known sequence changes nothing and says so. A fact is never
-- refused: what cannot be applied at all is kept in quarantine, what a rule dislikes becomes an exception.
-- Signature never changes once released (ARCHITECTURE 4).
-- Every statement below it is about a handful of keys. Planning them anew at each sale cost more than running them, and a
-- plan kept from the first, empty day would scan whole tables ever after: generic plans, and by index (measured: 2.8 ms a
-- sale before, 1.3 after). The rules every sale goes through set no search_path of their own: they inherit the empty one of
-- this door, as of every other; setting it at each of fifteen calls was a twenty-fifth of a sale.
create function pos.ingest(p_terminal uuid, p_first_seq bigint, p_payloads bytea[])
returns jsonb
language plpgsql security definer
set search_path = '' set plan_cache_mode = 'force_generic_plan' set enable_seqscan = off set jit = off
as $$
declare
    v_journal pos.journal;
    v_known int;
    v_hash bytea;
    v_hashes bytea[] := '{}';
    v_seq bigint;
    v_payload bytea;
    v_new bytea[];
    v_quarantined int := 0;
begin
    perform auth.require_terminal(p_terminal);
    select * into v_journal from pos.journal where terminal_id = p_terminal for update;
    if v_journal.terminal_id is null then
        return '{"status": "not_attached"}';
    end if;
    if p_first_seq > v_journal.last_seq + 1 or p_first_seq < 1 then
        return pos.do_answer('gap', v_journal, 0);
    end if;
    v_known := least(v_journal.last_seq + 1 - p_first_seq, cardinality(p_payloads))::int;
    if v_known > 0 then
        -- The overlap must be what is known, byte for byte.
        if exists (select from unnest(p_payloads[1:v_known]) with ordinality as p (payload, n)
                     left join pos.event e on e.terminal_id = p_terminal and e.seq = p_first_seq + p.n - 1
                    where e.payload is distinct from p.payload) then
            insert into pos.exception (terminal_id, event_id, kind, at, detail)
            values (p_terminal, gen_random_uuid(), 'journal_diverged', now(), jsonb_build_object('seq', p_first_seq));
            return pos.do_answer('diverged', v_journal, 0);
        end if;
    end if;
    v_new := p_payloads[v_known + 1:];
    if cardinality(v_new) > 0 then
        v_hash := v_journal.last_hash;
        v_seq := v_journal.last_seq;
        foreach v_payload in array v_new
        loop
            v_seq := v_seq + 1;
            v_hash := sha256(v_hash || uuid_send(v_journal.journal_id) || int8send(v_seq) || v_payload);
            v_hashes := v_hashes || v_hash;
        end loop;
        insert into pos.event (terminal_id, seq, payload, hash)
        select p_terminal, v_journal.last_seq + p.n, p.payload, p.hash
          from unnest(v_new, v_hashes) with ordinality as p (payload, hash, n);
        v_quarantined := pos.do_apply_batch(p_terminal, v_journal.last_seq + 1, v_new);
        update pos.journal set last_seq = v_seq, last_hash = v_hash where terminal_id = p_terminal
        returning * into v_journal;
    end if;
    return pos.do_answer('ok', v_journal, v_quarantined);
end;
$$;

create function pos.do_answer(p_status text, p_journal pos.journal, p_quarantined int)
returns jsonb
language plpgsql stable
as $$
begin
    return jsonb_build_object('status', p_status, 'last_seq', p_journal.last_seq, 'last_hash', encode(p_journal.last_hash, 'hex'),
                              'incarnation', (select incarnation from ops.r_incarnation),
                              'versions', (select jsonb_object_agg(area, version) from ops.r_area_version),
                              'quarantined', p_quarantined);
end;
$$;
