-- Applies facts in order: neighbouring tickets as one set, every other kind through the rule of its module. A kind or
-- version this database does not know is a fault of the fact (FM020).
create function pos.do_apply(p_terminal uuid, p_first_seq bigint, p_payloads bytea[])
returns void
language plpgsql
as $$
declare
    v_facts jsonb[];
    v_fact jsonb;
    v_sales jsonb[] := '{}';
    v_seq bigint := p_first_seq;
    v_only_sell boolean;
begin
    -- `offset 0`: parsed once.
    select array_agg(f.fact order by f.n),
           bool_and(coalesce(f.fact ->> 'kind' = 'sale.completed' and f.fact ->> 'v' in ('1', '2')
                             and not f.fact @? '$.returns[*]', false))
      into v_facts, v_only_sell
      from (select convert_from(p, 'UTF8')::jsonb as fact, n from unnest(p_payloads) with ordinality as u (p, n) offset 0) f;
    -- Nearly every delivery: one set, which takes its locks in order by itself.
    if v_only_sell then
        perform pos.do_complete_sales(p_terminal, p_first_seq, v_facts);
        return;
    end if;
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
                perform pos.do_complete_sales(p_terminal, v_seq - cardinality(v_sales), v_sales);
                v_sales := '{}';
            end if;
            v_sales := v_sales || v_fact;
        else
            if cardinality(v_sales) > 0 then
                perform pos.do_complete_sales(p_terminal, v_seq - cardinality(v_sales), v_sales);
                v_sales := '{}';
            end if;
            perform pos.do_apply_other(p_terminal, v_fact);
        end if;
        v_seq := v_seq + 1;
    end loop;
    if cardinality(v_sales) > 0 then
        perform pos.do_complete_sales(p_terminal, v_seq - cardinality(v_sales), v_sales);
    end if;
end;
$$;
