-- The ledger of a set of tickets: each way to pay on its account (cash per drawer, the account per customer), against
-- goods made here (701) and goods resold (707), less what came back, and the rounding. Returns the tickets whose date had
-- to move.
create function pos.do_book_sales(p_sales uuid[])
returns uuid[]
language plpgsql
as $$
declare
    v_lines accounting.posting[];
begin
    select array_agg(row ('VT', s.at, s.number, 'pos.sale', s.sale_id, 'sold', s.user_id, i.account, greatest(i.amount, 0),
                          greatest(-i.amount, 0), case i.kind when 'cash' then s.register_id when 'account' then s.customer_id end
                         )::accounting.posting order by s.seq, i.place)
      into v_lines
      from pos.sale s
     cross join lateral (
        select coalesce(sum(g.total), 0) as resold
          from (select product_id, total from pos.sale_line where sale_id = s.sale_id
                union all
                select product_id, -total from pos.return_line where sale_id = s.sale_id) g
         where (select p.can_be_purchased from catalogue.r_product p where p.product_id = g.product_id)) r
     cross join lateral (select coalesce(sum(amount), 0) - s.rounding as net from pos.payment where sale_id = s.sale_id) p
     cross join lateral (
        select 1 as place, coalesce(m.account, (select ops.setting_text('account.suspense'))) as account, sum(p.amount) as amount, m.kind
          from pos.payment p left join pos.r_method m on m.key = p.method
         where p.sale_id = s.sale_id group by m.account, m.kind
        union all
        select 2, (select ops.setting_text('account.sales_produced')), r.resold - p.net, null
        union all
        select 3, (select ops.setting_text('account.sales_resold')), -r.resold, null
        union all
        select 4, ops.setting_text(case when s.rounding > 0 then 'account.rounding_gain' else 'account.rounding_loss' end),
               -s.rounding, null where s.rounding <> 0) i
     where s.sale_id = any (p_sales) and i.amount <> 0;
    return coalesce((select array_agg(moved_source) from accounting.do_post_entries(v_lines)), '{}');
end;
$$;
