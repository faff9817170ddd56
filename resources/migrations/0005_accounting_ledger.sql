create schema accounting;

create table accounting.account (
    code text primary key check (code ~ '^[1-7][0-9]{1,9}$'),
    name text not null,
    nature text not null check (nature in ('debit', 'credit')),
    is_detail boolean not null,
    is_active boolean not null default true,
    scf text not null default ''
);

insert into accounting.account (code, name, nature, is_detail, scf)
select split_part(t, '|', 1), split_part(t, '|', 2),
       case when left(t, 1) in ('1', '7') or left(t, 2) in ('40', '42', '43', '44') or left(t, 3) = '455' then 'credit' else 'debit' end,
       length(split_part(t, '|', 1)) > 2, split_part(t, '|', 3)
  from unnest(array['10|Capital et réserves|', '101|Capital social|101', '119|Report à nouveau|11', '20|Immobilisations|',
    '215|Installations techniques|215', '2154|Matériel de boulangerie|215', '218|Autres immobilisations|218', '30|Stocks|',
    '300|Stocks de marchandises|30', '301|Matières premières|31', '3011|Farines|31', '3012|Semoules|31',
    '3013|Levures et améliorants|31', '302|Emballages|32', '355|Produits finis|35', '3551|Pain et viennoiseries|35',
    '40|Fournisseurs et comptes rattachés|', '401|Fournisseurs|401', '41|Clients et comptes rattachés|', '411|Clients|411',
    '419|Clients, avances reçues|419', '42|Personnel|', '421|Personnel, rémunérations dues|421', '425|Personnel, avances|425',
    '43|Organismes sociaux|', '431|Sécurité sociale|431', '44|État|', '445|TVA à décaisser|445',
    '455|Associés, comptes courants|455', '4551|Associé A|455', '4552|Associé B|455', '467|Livreurs, comptes de tiers|467',
    '50|Valeurs mobilières|', '51|Banques|', '512|Banques|512', '53|Caisse|', '530|Caisse|53', '531|Caisse 2|53',
    '58|Virements internes|', '581|Virements internes|581', '60|Achats|', '601|Achats de matières premières|601',
    '602|Achats d’emballages|602', '603|Variation des stocks|603', '606|Fournitures|607', '607|Achats de marchandises|600',
    '61|Services extérieurs|', '613|Locations|613', '615|Entretien|615', '616|Assurance|616', '62|Autres services|',
    '621|Personnel extérieur|621', '625|Déplacements|625', '626|Poste et télécommunications|626', '627|Services bancaires|627',
    '628|Divers|628', '64|Charges de personnel|', '641|Rémunérations|631', '645|Charges sociales|635',
    '658|Charges diverses de gestion|658', '66|Charges financières|', '661|Intérêts|661', '68|Dotations|',
    '681|Amortissements|681', '70|Ventes|', '701|Ventes de produits finis|701', '7011|Ventes de pain|701',
    '7012|Ventes de viennoiseries|701', '707|Ventes de marchandises|700', '75|Autres produits|',
    '758|Produits divers de gestion|758', '76|Produits financiers|', '761|Participations|761']) as t;

create table accounting.journal (
    code text primary key,
    name text not null
);
insert into accounting.journal values ('VT', 'Ventes'), ('AC', 'Achats'), ('CA', 'Caisse'), ('BQ', 'Banque'),
    ('OD', 'Opérations diverses');

-- ACC-6: months, open → closed → locked.
create table accounting.period (
    starts date primary key,
    ends date not null,
    state text not null default 'open' check (state in ('open', 'closed', 'locked')),
    check (starts = date_trunc('month', starts::timestamp)::date and ends = (starts + interval '1 month' - interval '1 day')::date)
);

-- An entry is identified by what it is of; its printed number per journal and year comes when the period closes.
create table accounting.entry (
    entry_id uuid primary key,
    journal text not null references accounting.journal,
    entry_date date not null,
    fact_at timestamptz not null,
    description text not null,
    source_kind text not null,
    source_id uuid not null,
    event text not null,
    number text,
    posted_at timestamptz not null default now(),
    user_id uuid,
    unique (source_id, event)
);
create index entry_date on accounting.entry (entry_date, journal);

create table accounting.entry_line (
    entry_id uuid not null references accounting.entry,
    line int not null,
    account text not null references accounting.account,
    debit core.money not null default 0 check (debit >= 0),
    credit core.money not null default 0 check (credit >= 0),
    subledger uuid,
    primary key (entry_id, line),
    check ((debit > 0) <> (credit > 0))
);
create index entry_line_account on accounting.entry_line (account, subledger);

-- One line of what accounting.do_post_entries is asked: lines of one (source, event) make one entry.
create type accounting.posting as (
    journal text,
    fact_at timestamptz,
    description text,
    source_kind text,
    source_id uuid,
    event text,
    user_id uuid,
    account text,
    debit numeric,
    credit numeric,
    subledger uuid
);
