-- An order leaves the shop: its state, its goods out of what was reserved for it, its cost frozen where it is not yet
-- (KPI-3) and the sale in the ledger: what was paid (419) and what the deliveryman owes (467) against goods made here (701)
-- and resold (707), and what the customer prepaid of his fee (never revenue). p_debt: what he owes. Returns exceptions for
-- pos.
create function orders.do_deliver(p_terminal uuid, p_order uuid, p_event text, p_fact jsonb, p_deliveryman uuid, p_debt numeric)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v orders.customer_order;
begin
    select * into v from orders.customer_order where order_id = p_order;
    if not orders.do_change_state(p_terminal, p_order, v.state, p_event, p_fact) then
        return array['order_state'];
    end if;
    update orders.customer_order
       set delivered_at = (p_fact ->> 'at')::timestamptz, delivered_day = core.business_day((p_fact ->> 'at')::timestamptz),
           deliveryman_id = coalesce(p_deliveryman, deliveryman_id), fee_taken = greatest(paid - goods, 0)
     where order_id = p_order
    returning * into v;
    perform orders.do_move_goods(p_order, 'handed_over', p_fact);
    if exists (select from accounting.do_post_entries(orders.do_sale_lines(v, p_debt, 'handed_over', p_fact))) then
        return array['closed_period'];
    end if;
    return '{}';
end;
$$;

-- The entry of a sale on order; 'cancelled' takes it back. p_debt: what the deliveryman owes of it.
create function orders.do_sale_lines(p_order orders.customer_order, p_debt numeric, p_event text, p_fact jsonb)
returns accounting.posting[]
language sql stable set search_path = ''
as $$
    with resold as (
        select coalesce(sum(l.total), 0) as total
          from orders.order_line l join catalogue.r_product p on p.product_id = l.product_id and p.can_be_purchased
         where l.order_id = p_order.order_id
    ), sides as (
        select s.place, ops.setting_text(s.key) as account, case p_event when 'cancelled' then -s.amount else s.amount end as amount, s.subledger
          from resold, (values (1, 'account.advances', p_order.goods + p_order.fee_taken - p_debt, p_order.order_id),
                               (2, 'account.deliverymen', p_debt, p_order.deliveryman_id),
                               (5, 'account.delivery_fees', -p_order.fee_taken, p_order.deliveryman_id)) as s (place, key, amount, subledger)
        union all
        select 3, ops.setting_text('account.sales_produced'), case p_event when 'cancelled' then -1 else 1 end * (total - p_order.goods), null
          from resold
        union all
        select 4, ops.setting_text('account.sales_resold'), case p_event when 'cancelled' then 1 else -1 end * total, null from resold
    )
    select array_agg(row ('VT', (p_fact ->> 'at')::timestamptz, p_order.number, 'orders.order', p_order.order_id, p_event,
                          (p_fact ->> 'actor')::uuid, account, greatest(amount, 0), greatest(-amount, 0), subledger)::accounting.posting
                     order by place)
      from sides;
$$;
