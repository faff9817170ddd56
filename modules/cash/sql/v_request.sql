-- What was asked of the drawers and what became of it: of each kind for who may ask for it.
create view cash.v_request as
select r.request_id, r.register_id, g.name as register_name, r.kind, r.direction, r.amount, r.reason, r.category,
       c.name as category_name, r.note, r.asked_by, coalesce(a.display_name, '') as asked_by_name, r.asked_at, r.state, r.closed_at,
       r.closed_by, coalesce(b.display_name, '') as closed_by_name, r.closed_why, r.fact_id, r.movement_id,
       coalesce(m.number, '') as movement_number
  from cash.request r
  join cash.register g using (register_id)
  left join cash.expense_category c on c.key = r.category
  left join auth.r_person a on a.user_id = r.asked_by
  left join auth.r_person b on b.user_id = r.closed_by
  left join cash.movement m on m.movement_id = r.movement_id
 where (r.kind = 'bank' and (select auth.may('caisse_cashout')))
    or (r.kind = 'expense' and (select auth.may('comptabilite_depenses_creer')))
    or (r.kind = 'adjustment' and (select auth.may('comptabilite_tresorerie')));
