-- Accounts of the ways to pay, and which of them each way is booked on.
insert into accounting.account (code, name, nature, is_detail, scf) values
    ('471', 'Compte d’attente', 'debit', true, '471'),
    ('511', 'Valeurs à l’encaissement', 'debit', false, '511'),
    ('5112', 'Chèques à encaisser', 'debit', true, '511'),
    ('5113', 'Cartes à encaisser', 'debit', true, '511'),
    ('4198', 'Clients, avoirs à utiliser', 'credit', true, '419');
update accounting.account set name = 'Coffre' where code = '531' and name = 'Caisse 2';

insert into ops.setting (key, value, shown) values
    ('account.bank', '"512"', false),
    ('account.safe', '"531"', false),
    ('account.customers', '"411"', false),
    ('account.vouchers', '"4198"', false),
    ('account.suspense', '"471"', false),
    ('account.change', '"581"', false),
    ('account.rounding_loss', '"658"', false),
    ('account.rounding_gain', '"758"', false),
    -- Smallest sum handed over in cash, in centimes; 0: nothing is rounded.
    ('cash.rounding', '0', true),
    ('cash.blind_count', 'true', true),
    ('till.lock_after', '300', true),
    ('voucher.days', '365', true)
    on conflict (key) do nothing;
