-- What a profile may do without asking: percent of discount, difference at closing. Who holds the right has no limit.
alter table auth.profile
    add discount_limit numeric(5, 2) not null default 10 check (discount_limit between 0 and 100),
    add difference_limit core.money not null default 500 check (difference_limit >= 0);

-- SHA-256 of "badge:" and the code, in hex; empty: no badge.
alter table auth.app_user add badge_hash text not null default '' check (badge_hash ~ '^([0-9a-f]{64})?$');
create unique index app_user_badge on auth.app_user (badge_hash) where badge_hash <> '';

-- Selling on account beyond a customer's limit.
insert into auth.permission (key, module, clerk, manager, production) values ('clients_depasser_plafond', 'customers', false, true, false);
insert into auth.profile_permission
select profile_id, 'clients_depasser_plafond' from auth.profile where name in ('Gérante', 'Administrateur');
