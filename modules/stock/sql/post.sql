-- The one posting function of stock (STK-8): every change of quantity goes through here, under the locks of
-- ARCHITECTURE 3 (an issue: cost row FOR SHARE, then its place FOR UPDATE; a receipt: cost row FOR UPDATE first; always in
-- product order). Issues at the average cost are applied as one set; the rest one by one. A posting already made (same
-- source, line and event) is left out.
create function stock.do_post(p_postings stock.posting[])
returns void
language plpgsql
as $$
declare
    v_posting stock.posting;
    v_is_new boolean;
    v_is_valued boolean;
    v_is_simple boolean;
begin
    select bool_or(c.product_id is null or b.product_id is null),
           coalesce(bool_or(p.quantity > 0 and p.unit_cost is not null), false),
           not bool_or(p.quantity > 0 or p.unit_cost is not null or p.value is not null)
      into v_is_new, v_is_valued, v_is_simple
      from unnest(p_postings) p
      left join stock.location l using (location_id)
      left join stock.cost c on c.product_id = p.product_id and c.shop_id = l.shop_id
      left join stock.balance b on b.product_id = p.product_id and b.location_id = p.location_id;
    if v_is_new then
        insert into stock.cost (product_id, shop_id)
        select distinct p.product_id, l.shop_id
          from unnest(p_postings) p join stock.location l using (location_id)
         order by 1, 2
            on conflict do nothing;
        insert into stock.balance (product_id, location_id)
        select distinct p.product_id, p.location_id
          from unnest(p_postings) p
         order by 1, 2
            on conflict do nothing;
    end if;
    -- Only a valued receipt moves the average cost. What comes back at its own value leaves it alone, and must not ask for
    -- more than the sales before it in the same transaction already hold.
    if not v_is_valued then
        perform from stock.cost c
          join (select distinct p.product_id, l.shop_id from unnest(p_postings) p join stock.location l using (location_id)) n
         using (product_id, shop_id)
         order by c.product_id, c.shop_id
           for share of c;
    else
        perform from stock.cost c
          join (select distinct p.product_id, l.shop_id from unnest(p_postings) p join stock.location l using (location_id)) n
         using (product_id, shop_id)
         order by c.product_id, c.shop_id
           for update of c;
    end if;
    perform from stock.balance b
      join (select distinct p.product_id, p.location_id from unnest(p_postings) p) n using (product_id, location_id)
     order by b.product_id, b.location_id
       for update of b;

    if v_is_simple then
        perform stock.do_post_issues(p_postings);
        return;
    end if;
    foreach v_posting in array p_postings
    loop
        if exists (select from stock.movement m where m.source_id = v_posting.source_id
                      and m.source_line = v_posting.source_line and m.event = v_posting.event) then
            continue;
        end if;
        if v_posting.quantity < 0 and v_posting.value is null then
            perform stock.do_post_issues(array[v_posting]);
        elsif v_posting.quantity < 0 then
            perform stock.do_post_out(v_posting);
        else
            perform stock.do_post_in(v_posting);
        end if;
    end loop;
end;
$$;
