-- Drawers that a till holds, and kinds of expense: what the office may ask a till for (ARCHITECTURE 4).
create view cash.v_drawer as
select r.register_id, r.name, (select min(t.name) from auth.r_terminal t where t.register_id = r.register_id and t.state = 'enrolled') as till
  from cash.register r
 where ((select auth.may('caisse_cashout')) or (select auth.may('comptabilite_depenses_creer')) or (select auth.may('comptabilite_tresorerie')))
   and exists (select from auth.r_terminal t where t.register_id = r.register_id and t.state = 'enrolled');

create view cash.v_expense_category as
select key, name, name_ar, position from cash.expense_category
 where is_active and (select auth.may('comptabilite_depenses_creer'));
