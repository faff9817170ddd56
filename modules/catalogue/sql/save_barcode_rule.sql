-- Creates or changes how a scale's label is read; a field left out keeps its value. Refuses with FM001,
-- FM004 catalogue.barcode_pattern.
create function catalogue.save_barcode_rule(p_id uuid, p_rule jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('produits_modifier');
    return catalogue.do_save_barcode_rule(auth.actor(), p_id, p_rule);
end;
$$;

create function catalogue.do_save_barcode_rule(p_actor uuid, p_id uuid, p_rule jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v catalogue.barcode_rule;
begin
    select * into v from catalogue.barcode_rule where rule_id = p_id for update;
    v := jsonb_populate_record(v, jsonb_build_object('position', 1, 'kind', 'weight', 'is_active', true) || jsonb_strip_nulls(to_jsonb(v))
                                  || p_rule - array['rule_id', 'changed']);
    -- One run of P, and one of what the kind says.
    if v.pattern is null or v.pattern !~ '^[0-9PWAC.]{13}$' or v.pattern !~ '^[^P]*P+[^P]*$' or (v.kind = 'weight') <> (v.pattern ~ '^[^WA]*W+[^WA]*$')
       or (v.kind = 'price') <> (v.pattern ~ '^[^WA]*A+[^WA]*$')
       or exists (select from catalogue.barcode_rule where pattern = v.pattern and rule_id <> p_id) then
        raise exception 'catalogue.barcode_pattern' using errcode = 'FM004';
    end if;
    insert into catalogue.barcode_rule (rule_id, position, pattern, kind, is_active)
    values (p_id, v.position, v.pattern, v.kind, v.is_active)
        on conflict (rule_id) do update
       set position = excluded.position, pattern = excluded.pattern, kind = excluded.kind, is_active = excluded.is_active;
    perform audit.do_record(p_actor, 'catalogue.save_barcode_rule', p_id, p_rule);
    return p_id;
end;
$$;
