-- Applies facts in order: neighbouring tickets as one set, every other kind through the rule of its module. A kind or
-- version this database does not know is a fault of the fact (FM020).
create function pos.do_apply(p_terminal uuid, p_first_seq bigint, p_payloads bytea[])
returns void
language plpgsql set search_path = ''
as $$
declare
    v_fact jsonb;
    v_sales jsonb[] := '{}';
    v_payload bytea;
    v_seq bigint := p_first_seq;
begin
    foreach v_payload in array p_payloads
    loop
        v_fact := convert_from(v_payload, 'UTF8')::jsonb;
        if coalesce((v_fact ->> 'v')::int, 0) not in (1, 2) then
            raise exception 'pos.unknown_version' using errcode = 'FM020';
        end if;
        if v_fact ->> 'kind' in ('sale.completed', 'sale.refunded', 'sale.voided') then
            -- What comes back must have been sold before: returns begin a set of their own.
            if cardinality(v_sales) > 0 and v_fact @? '$.returns[*]' then
                perform pos.do_complete_sales(p_terminal, to_jsonb(v_sales));
                v_sales := '{}';
            end if;
            v_sales := v_sales || (v_fact || jsonb_build_object('seq', v_seq));
        else
            if cardinality(v_sales) > 0 then
                perform pos.do_complete_sales(p_terminal, to_jsonb(v_sales));
                v_sales := '{}';
            end if;
            perform pos.do_apply_other(p_terminal, v_fact);
        end if;
        v_seq := v_seq + 1;
    end loop;
    if cardinality(v_sales) > 0 then
        perform pos.do_complete_sales(p_terminal, to_jsonb(v_sales));
    end if;
end;
$$;
