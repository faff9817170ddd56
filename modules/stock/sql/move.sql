-- Goods change their place on a fact's word: they leave as p_out says, below zero if need be (STK-4), and enter p_to[n] at
-- the value they left with, what was missing included (STK-3). The caller holds the levels. p_event: of the arrivals.
create function stock.do_move(p_out stock.posting[], p_to uuid[], p_event text)
returns void
language plpgsql set search_path = ''
as $$
begin
    perform stock.do_post(p_out);
    perform stock.do_post((
        select array_agg(row (o.product_id, t.place, 'transfert_entree', -o.quantity, null,
                              -m.value + m.deficit_after - m.deficit_before, o.source_kind, o.source_id, o.source_line, p_event, o.at,
                              o.user_id, o.reason)::stock.posting order by o.product_id, o.source_line)
          from unnest(p_out) with ordinality as o
          join unnest(p_to) with ordinality as t (place, n) on t.n = o.ordinality
          join stock.movement m on m.source_id = o.source_id and m.source_line = o.source_line and m.event = o.event));
end;
$$;
