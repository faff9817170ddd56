-- The vouchers' account owes what is left on all of them, less what was taken on codes that nobody issued.
with account as (
    select coalesce(sum(credit - debit), 0) as owed from accounting.entry_line
     where account = (select value #>> '{}' from ops.setting where key = 'account.vouchers')
), vouchers as (
    select coalesce(sum(issued - used), 0) as left_over from pos.voucher
), unknown as (
    select coalesce(sum(p.amount), 0) as taken from pos.payment p left join pos.voucher v on v.code = p.voucher
     where p.method = 'voucher' and v.code is null
)
select owed, left_over, taken from account, vouchers, unknown where owed <> left_over - taken;
