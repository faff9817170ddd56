-- POS-2: the twenty products with the largest quantity sold in the last thirty days, of the categories shown. Looked up at
-- the first opening of a day, never at a sale; tills learn of it only when the list is another.
create function pos.do_refresh_favourites()
returns void
language plpgsql set search_path = ''
as $$
declare
    v_today date := core.business_day(now());
    v_best uuid[];
begin
    if exists (select from pos.favourite where computed_on >= v_today) then
        return;
    end if;
    -- Two tills that open at once: the second finds it done.
    perform pg_advisory_xact_lock(7346218);
    if exists (select from pos.favourite where computed_on >= v_today) then
        return;
    end if;
    select array_agg(product_id order by place) into v_best
      from (select m.product_id, row_number() over (order by sum(m.quantity) desc, m.product_id) as place
              from (select l.product_id, l.quantity from pos.sale s join pos.sale_line l using (sale_id)
                     where s.business_day between v_today - 30 and v_today
                    union all
                    select r.product_id, -r.quantity from pos.sale s join pos.return_line r using (sale_id)
                     where s.business_day between v_today - 30 and v_today) m
              join catalogue.r_till_product p on p.product_id = m.product_id and p.is_sold and p.is_active
              join catalogue.r_category c on c.category_id = p.category_id and c.shown
             group by m.product_id having sum(m.quantity) > 0
             order by 2 limit 20) best;
    if v_best is distinct from (select array_agg(product_id order by position) from pos.favourite) then
        delete from pos.favourite;
        insert into pos.favourite (position, product_id, computed_on)
        select place, product_id, v_today from unnest(v_best) with ordinality as b (product_id, place);
    else
        update pos.favourite set computed_on = v_today;
    end if;
end;
$$;
