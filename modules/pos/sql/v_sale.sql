-- Tickets of every till for the office's lists (spec sales 3.7). kind: sale, exchange, refund, void.
create view pos.v_sale as
select s.sale_id, s.number, s.serial, s.at, s.business_day,
       case when s.kind = 'sale' and s.returned > 0 then 'exchange' else s.kind end as kind,
       s.user_id, coalesce((select p.display_name from auth.r_person p where p.user_id = s.user_id), '') as cashier,
       s.terminal_id, coalesce((select t.name from auth.r_terminal t where t.terminal_id = s.terminal_id), '') as terminal,
       s.customer_id, coalesce((select trim(c.first_name || ' ' || c.last_name) from parties.r_customer c
                                 where c.customer_id = s.customer_id), '') as customer,
       (select coalesce(string_agg(distinct coalesce(m.name, p.method), ', '), '')
          from pos.payment p left join pos.payment_method m on m.key = p.method where p.sale_id = s.sale_id) as methods,
       s.discount, s.total, s.total + s.rounding as paid
  from pos.sale s
 where (select auth.may('ventes_historique'));

-- Which products a ticket sold or took back, for its filter. The right is asked once above both, so that a ticket's own few
-- lines can be looked up instead of all lines of the product.
create view pos.r_sale_product as
select sale_id, product_id from pos.sale_line union all select sale_id, product_id from pos.return_line;

create view pos.v_sale_product as
select sale_id, product_id from pos.r_sale_product where (select auth.may('ventes_historique'));

-- What a list of tickets can be narrowed to: customers, people, tills and products.
create view pos.v_sale_customer as
select customer_id, trim(first_name || ' ' || last_name) || ' ' || phone_key as words from parties.r_customer
 where (select auth.may('ventes_historique'));

create view pos.v_sale_cashier as
select user_id, display_name as name from auth.r_person where (select auth.may('ventes_historique'));

create view pos.v_sale_terminal as
select terminal_id, code, code || ' · ' || name as name from auth.r_terminal where (select auth.may('ventes_historique'));

create view pos.v_sale_choice as
select product_id, name, name_ar from catalogue.r_till_product where is_sold and (select auth.may('ventes_historique'));
