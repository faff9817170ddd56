-- Every entry balances (ACC-2).
select entry_id, sum(debit) as debit, sum(credit) as credit from accounting.entry_line group by entry_id having sum(debit) <> sum(credit);
