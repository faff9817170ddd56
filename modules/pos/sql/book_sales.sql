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
    with paid as (
        select p.sale_id, m.account, m.kind, sum(p.amount) as amount
          from pos.payment p left join pos.r_method m on m.key = p.method
         where p.sale_id = any (p_sales) group by p.sale_id, m.account, m.kind
    ), resold as (
        select g.sale_id, sum(g.total) as total
          from (select sale_id, product_id, total from pos.sale_line where sale_id = any (p_sales)
                union all
                select sale_id, product_id, -total from pos.return_line where sale_id = any (p_sales)) g
         where (select p.can_be_purchased from catalogue.r_product p where p.product_id = g.product_id)
         group by g.sale_id
    ), sums as (
        select s.sale_id, s.rounding, coalesce(p.amount, 0) - s.rounding as net, coalesce(r.total, 0) as resold
          from pos.sale s
          left join (select sale_id, sum(amount) as amount from paid group by sale_id) p using (sale_id)
          left join resold r using (sale_id)
         where s.sale_id = any (p_sales)
    ), sides as (
        select sale_id, 1 as place, coalesce(account, (select ops.setting_text('account.suspense'))) as account, amount, kind from paid
        union all
        select sale_id, 2, (select ops.setting_text('account.sales_produced')), resold - net, null from sums
        union all
        select sale_id, 3, (select ops.setting_text('account.sales_resold')), -resold, null from sums
        union all
        select sale_id, 4, ops.setting_text(case when rounding > 0 then 'account.rounding_gain' else 'account.rounding_loss' end),
               -rounding, null from sums where rounding <> 0
    )
    select array_agg(row ('VT', s.at, s.number, 'pos.sale', s.sale_id, 'sold', s.user_id, i.account, greatest(i.amount, 0),
                          greatest(-i.amount, 0), case i.kind when 'cash' then s.register_id when 'account' then s.customer_id end
                         )::accounting.posting order by s.seq, i.place)
      into v_lines
      from sides i join pos.sale s using (sale_id) where i.amount <> 0;
    return coalesce((select array_agg(moved_source) from accounting.do_post_entries(v_lines)), '{}');
end;
$$;
