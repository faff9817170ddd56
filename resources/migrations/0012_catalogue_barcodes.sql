-- How a scale's label is read: P product, W grams, A dinars, C check digit, a dot anything, digits themselves.
create table catalogue.barcode_rule (
    rule_id uuid primary key,
    position int not null,
    pattern text not null unique check (pattern ~ '^[0-9PWAC.]{13}$'),
    kind text not null check (kind in ('weight', 'price')),
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);
insert into catalogue.barcode_rule (rule_id, position, pattern, kind) values
    ('018f0000-0000-7000-8000-000000000021', 1, '21PPPPPWWWWWC', 'weight'),
    ('018f0000-0000-7000-8000-000000000022', 2, '22PPPPPAAAAAC', 'price');
