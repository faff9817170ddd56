-- What the office wants done with a till's drawer (ARCHITECTURE 4, "One writer per drawer"): the till that holds the register
-- does it and says so; until then it is to be paid out, or in.
create table cash.request (
    request_id uuid primary key,
    register_id uuid not null references cash.register,
    -- CASH-8, CASH-9, CASH-10.
    kind text not null check (kind in ('bank', 'expense', 'adjustment')),
    direction text not null check (direction in ('in', 'out')),
    amount core.money not null check (amount > 0),
    reason text not null default '' check (length(reason) <= 128),
    category text references cash.expense_category,
    note text not null default '' check (length(note) <= 500),
    -- Null: the server's administrator.
    asked_by uuid,
    asked_at timestamptz not null default now(),
    state text not null default 'asked' check (state in ('asked', 'done', 'withdrawn')),
    -- When, by whom and why it ended; the call that withdrew it, or the fact and movement that did it.
    closed_at timestamptz,
    closed_by uuid,
    closed_why text not null default '',
    withdrawal_id uuid,
    fact_id uuid,
    movement_id uuid unique references cash.movement,
    changed xid8 not null default pg_current_xact_id(),
    check (kind = 'adjustment' or direction = 'out'),
    check ((kind = 'expense') = (category is not null)),
    check (kind <> 'adjustment' or trim(reason) <> ''),
    check ((state = 'asked') = (closed_at is null)),
    check ((state = 'withdrawn') = (withdrawal_id is not null)),
    check (state <> 'withdrawn' or trim(closed_why) <> ''),
    check ((state = 'done') = (movement_id is not null) and (state = 'done') = (fact_id is not null))
);
create index request_changed on cash.request (changed);
create index request_register on cash.request (register_id, asked_at);

-- The request a movement says it answers: nobody's word but the till's, so no foreign key.
alter table cash.movement add request_id uuid;
create index movement_request on cash.movement (request_id) where request_id is not null;

-- CASH-10 posts as backoffice 13.4 has the bank's adjustment: added from 758, removed to 658.
insert into ops.setting (key, value, shown) values
    ('account.adjustment_added', '"758"', false),
    ('account.adjustment_removed', '"658"', false)
    on conflict (key) do nothing;
insert into ops.area_version (area) values ('cash');
