-- Facts that come late: what moved before a count of that product and place, and was told after it was validated, was counted
-- already. The same movement the other way gives the count its due (ARCHITECTURE 4). p_since: the oldest instant of these
-- facts; nearly always no count is later, and one look is all. Returns the sources it was so for.
create function stock.do_undo_counted(p_sources uuid[], p_since timestamptz)
returns uuid[]
language plpgsql
as $$
declare
    v_postings stock.posting[];
begin
    if not exists (select from stock.count where at > p_since) then
        return '{}';
    end if;
    select array_agg(row (m.product_id, m.location_id, 'inventaire', -m.quantity, null,
                          case when m.quantity < 0 then -m.value + m.deficit_after - m.deficit_before end,
                          m.source_kind, m.source_id, m.source_line, m.event || '_counted', m.at, m.user_id, m.reason)::stock.posting
                     order by m.product_id, m.location_id, m.movement_id)
      into v_postings
      from stock.movement m
     where m.source_id = any (p_sources) and m.event not like '%\_counted'
       and exists (select from stock.count_line l join stock.count c using (count_id)
                    where l.product_id = m.product_id and c.location_id = m.location_id and c.at > m.at
                      and c.last_movement_id < m.movement_id)
       and not exists (select from stock.movement u where u.source_id = m.source_id and u.source_line = m.source_line
                          and u.event = m.event || '_counted');
    if v_postings is null then
        return '{}';
    end if;
    perform stock.do_post(v_postings);
    return array(select distinct p.source_id from unnest(v_postings) p);
end;
$$;
