-- Applies a batch set by set; when that raises, event by event, so that one bad fact cannot hold up the others. Only
-- faults of the fact itself put it in quarantine; anything that may pass (no connection, deadlock, full disk) goes up to
-- the caller, who tries later. Returns how many went to quarantine.
create function pos.do_apply_batch(p_terminal uuid, p_first_seq bigint, p_payloads bytea[])
returns int
language plpgsql
as $$
declare
    v_payload bytea;
    v_seq bigint := p_first_seq;
    v_quarantined int := 0;
begin
    begin
        perform pos.do_apply(p_terminal, p_first_seq, p_payloads);
        return 0;
    exception when others then
        if not pos.do_is_fault_of_fact(sqlstate) then
            raise;
        end if;
    end;
    foreach v_payload in array p_payloads
    loop
        begin
            perform pos.do_apply(p_terminal, v_seq, array[v_payload]);
        exception when others then
            if not pos.do_is_fault_of_fact(sqlstate) then
                raise;
            end if;
            perform pos.do_quarantine(p_terminal, v_seq, v_payload, sqlstate, sqlerrm);
            v_quarantined := v_quarantined + 1;
        end;
        v_seq := v_seq + 1;
    end loop;
    return v_quarantined;
end;
$$;

-- Classes 22 (data), 23 (constraint), 42 (name, syntax), FM (our rules) and P0 (raise) are about the fact.
create function pos.do_is_fault_of_fact(p_sqlstate text)
returns boolean
language sql immutable
as $$
    select left(p_sqlstate, 2) in ('22', '23', '42', 'FM', 'P0');
$$;
