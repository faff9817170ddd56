-- Applies facts in order: neighbouring tickets as one set, every other kind through the rule of its module. A kind or
-- version this database does not know is a fault of the fact (FM020).
create function pos.do_apply(p_terminal uuid, p_first_seq bigint, p_payloads bytea[])
returns void
language plpgsql set search_path = ''
as $$
declare
    v_facts jsonb[];
    v_fact jsonb;
    v_sales jsonb[] := '{}';
    v_seq bigint := p_first_seq;
begin
    select array_agg(convert_from(p, 'UTF8')::jsonb order by n) into v_facts from unnest(p_payloads) with ordinality as u (p, n);
    -- Two tills that deliver many sets each would lock the same goods in different orders.
    if cardinality(v_facts) > 1 then
        perform stock.do_lock_levels(array(
            select distinct (l ->> 'product')::uuid
              from unnest(v_facts) as f, jsonb_path_query(f, '$.*[*] ? (exists (@.product) && exists (@.base_qty))') as l));
    end if;
    foreach v_fact in array v_facts
    loop
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
