-- What a manager should look at in tickets that take goods back (POS-17): the right and the reason, lines that nobody sold
-- or that came back already, sums that differ from what was paid for them.
create function pos.do_list_return_exceptions(p_terminal uuid, p_sales uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    with back as (
        select * from pos.sale s
         where s.sale_id = any (p_sales)
           and (s.kind <> 'sale' or exists (select from pos.return_line r where r.sale_id = s.sale_id))
    ), lines as (
        select r.*, l.line_id as known_line, l.quantity as sold, l.total as sold_total, p.product_id as known_product
          from pos.return_line r
          join back b using (sale_id)
          left join pos.sale_line l on l.line_id = r.of_line and l.sale_id = r.of_sale
          left join catalogue.r_product p on p.product_id = r.product_id
    ), taken as (
        select r.of_line, sum(r.quantity) as quantity, sum(r.total) as total
          from pos.return_line r where r.of_line in (select of_line from lines) group by r.of_line
    ), found as (
        select sale_id, 'without_right:pos_annuler_vente' as kind, '{}'::jsonb as detail
          from back where not pos.do_may(p_terminal, user_id, approval_id, 'pos_annuler_vente')
        union all
        select sale_id, 'without_reason', '{}' from back where trim(reason) = ''
        union all
        select sale_id, 'total_differs', jsonb_build_object('returned', b.returned, 'lines', r.total)
          from back b left join (select sale_id, sum(total) as total from lines group by sale_id) r using (sale_id)
         where coalesce(r.total, 0) <> b.returned
        union all
        select distinct on (sale_id) sale_id, 'return_unknown', jsonb_build_object('name', name, 'of', of_number)
          from lines where known_line is null
        union all
        select distinct on (sale_id) sale_id, 'returned_too_much', jsonb_build_object('name', name, 'of', of_number)
          from lines join taken t using (of_line) where t.quantity > sold or t.total > sold_total
        union all
        -- A part of a line gives back its part of what was paid; the last part takes the centime left.
        select distinct on (sale_id) sale_id, 'line_differs', jsonb_build_object('name', name, 'of', of_number)
          from lines
         where quantity <= 0 or total < 0
            or (known_line is not null and abs(total - sold_total * quantity / sold) > 0.01)
        union all
        select distinct on (sale_id) sale_id, 'product_unknown', jsonb_build_object('name', name)
          from lines where known_product is null
    )
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, f.sale_id, f.kind, s.user_id, s.at, f.detail || jsonb_build_object('number', s.number)
      from found f join back s using (sale_id)
        on conflict (event_id, kind) do nothing;
end;
$$;
