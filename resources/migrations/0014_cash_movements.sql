-- CASH-7 to CASH-9: what a movement is for, its voucher's number and who let it happen.
alter table cash.movement drop constraint movement_kind_check;
alter table cash.movement add constraint movement_kind_check
    check (kind in ('sale', 'manual', 'deposit', 'order_payment', 'debt', 'cashout', 'expense', 'advance', 'refund', 'adjustment',
                    'safe', 'settlement'));
alter table cash.movement
    add terminal_id uuid,
    add number text not null default '',
    add serial bigint,
    add category text not null default '',
    add detail text not null default '',
    add approval_id uuid;
create index movement_serial on cash.movement (terminal_id, serial) where serial is not null;
create index movement_register on cash.movement (register_id, at);

-- What leaves the drawer for the safe after the count: the next float is what was counted without it.
alter table cash.session
    add deposit core.money not null default 0 check (deposit >= 0),
    add is_blind boolean not null default false,
    add approval_id uuid;
create index session_opened on cash.session (opened_at);

-- The drawer counted while it changes hands; money does not move.
create table cash.hand_over (
    hand_over_id uuid primary key,
    session_id uuid not null,
    terminal_id uuid not null,
    at timestamptz not null,
    from_user uuid,
    to_user uuid,
    counted core.money not null,
    expected core.money not null,
    difference core.money not null,
    count jsonb not null default '{}',
    reason text not null default ''
);

create table cash.expense_category (
    key text primary key check (key ~ '^[a-z][a-z0-9_]{1,30}$'),
    name text not null,
    name_ar text not null default '',
    account text not null references accounting.account,
    position int not null default 0,
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);
insert into cash.expense_category (key, name, name_ar, account, position) values
    ('fournitures', 'Fournitures', 'لوازم', '606', 1),
    ('transport', 'Transport', 'نقل', '625', 2),
    ('entretien', 'Entretien et réparations', 'صيانة وإصلاح', '615', 3),
    ('emballages', 'Emballages', 'تغليف', '602', 4),
    ('matieres', 'Matières premières', 'مواد أولية', '601', 5),
    ('telephone', 'Poste et téléphone', 'بريد وهاتف', '626', 6),
    ('divers', 'Divers', 'متفرقات', '628', 9);
