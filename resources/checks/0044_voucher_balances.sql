-- What a voucher is worth is what was issued less what was used, by its payments; nobody spends more than was issued unless
-- a manager was told.
with paid as (
    select voucher as code, sum(-amount) filter (where amount < 0) as issued, sum(amount) filter (where amount > 0) as used,
           array_agg(coalesce(sale_id, settlement_id)) as tickets
      from pos.payment where method = 'voucher' and voucher is not null group by voucher
)
select code, v.issued, p.issued as paid_out, v.used, p.used as paid_with
  from pos.voucher v full join paid p using (code)
 where coalesce(v.issued, 0) <> coalesce(p.issued, 0)
    or (v.code is not null and v.used <> coalesce(p.used, 0))
    or (coalesce(p.used, 0) > coalesce(v.issued, 0)
        and not exists (select from pos.exception x
                         where x.event_id = any (p.tickets) and x.kind in ('voucher_overspent', 'voucher_unknown')));
