create schema auth;
create schema audit;

create table auth.permission (
    key text primary key,
    module text not null,
    clerk boolean not null default false,
    manager boolean not null default true,
    production boolean not null default false
);

create table auth.profile (
    profile_id uuid primary key default gen_random_uuid(),
    name text not null unique,
    is_active boolean not null default true,
    changed xid8 not null default pg_current_xact_id()
);

create table auth.profile_permission (
    profile_id uuid not null references auth.profile,
    key text not null references auth.permission,
    primary key (profile_id, key)
);

-- ADM-2: an administrator is one by this flag, never by a profile's name. ADM-5: deactivated, never deleted.
create table auth.app_user (
    user_id uuid primary key,
    login text not null unique check (login ~ '^[a-z0-9._-]{2,80}$'),
    display_name text not null check (length(trim(display_name)) between 1 and 120),
    name_ar text not null default '',
    initials text not null default '' check (length(initials) <= 3),
    profile_id uuid references auth.profile,
    is_administrator boolean not null default false,
    is_active boolean not null default true,
    -- argon2id text made by the client: the PIN itself never reaches the server.
    pin_verifier text not null default '' check (pin_verifier = '' or pin_verifier like '$argon2id$%'),
    pin_changed_at timestamptz,
    created_at timestamptz not null default now(),
    changed xid8 not null default pg_current_xact_id()
);

create table auth.terminal (
    terminal_id uuid primary key,
    code text not null unique check (code ~ '^[A-Z][A-Z0-9]{0,3}$'),
    name text not null,
    register_id uuid,
    printer text not null default '',
    state text not null default 'enrolled' check (state in ('enrolled', 'closed')),
    enrolled_at timestamptz not null default now()
);

-- Which PostgreSQL login is which person or till (ARCHITECTURE 1.3).
create table auth.login (
    role_name name primary key,
    kind text not null check (kind in ('fm_office', 'fm_till', 'fm_agent')),
    user_id uuid references auth.app_user,
    terminal_id uuid references auth.terminal,
    is_active boolean not null default true,
    created_at timestamptz not null default now()
);

create table auth.sign_in (
    sign_in_id bigint generated always as identity primary key,
    role_name name not null,
    backend int not null,
    backend_start timestamptz not null,
    program text not null,
    at timestamptz not null default now()
);
create index sign_in_backend on auth.sign_in (backend, backend_start);

create table audit.log (
    log_id bigint generated always as identity primary key,
    at timestamptz not null default now(),
    xid xid8 not null default pg_current_xact_id(),
    role_name name not null default session_user,
    user_id uuid,
    terminal_id uuid,
    act text not null,
    subject_id uuid,
    detail jsonb not null default '{}'
);

-- Finished rows of the log, chained by audit.seal so that no write ever waits for a chain head.
create table audit.seal (
    seal_id bigint generated always as identity primary key,
    up_to_log_id bigint not null,
    up_to_xid xid8 not null,
    rows int not null,
    hash bytea not null,
    at timestamptz not null default now()
);

insert into auth.permission (key, module, clerk, manager, production)
select trim(k), m, c, g, p from (values
    ('sales', true, true, false, 'ventes_pos, caisse_ouverture, caisse_fermeture, caisse_sessions, caisse_mouvements, caisse_statut, caisse_dettes_livreurs, caisse_paiement_dette, pos_mettre_en_attente'),
    ('sales', false, true, false, 'ventes_historique, ventes_rapports, caisse_cashout, pos_remise, pos_prix_libre, pos_annuler_vente, caisse_mouvement_manuel, caisse_ouvrir_tiroir_hors_vente, caisse_cloturer_avec_ecart'),
    ('orders', true, true, false, 'commandes_liste, commandes_voir, commandes_creer_client, commandes_modifier, commandes_encaisser, commandes_dashboard_shop, commandes_alertes_ingredients'),
    ('orders', true, true, true, 'commandes_dashboard_production'),
    ('orders', false, true, false, 'commandes_creer_production, commandes_changer_statut, commandes_assigner_livreur, commandes_annuler, commandes_rembourser, commandes_livrer_sans_encaissement, commandes_modifier_apres_production, commandes_recevoir'),
    ('customers', true, true, false, 'clients_liste, clients_creer, clients_modifier, clients_voir'),
    ('b2b', false, true, false, 'b2b_clients_liste, b2b_clients_creer, b2b_clients_modifier, b2b_clients_voir, b2b_commandes_liste, b2b_commandes_creer, b2b_commandes_modifier, b2b_commandes_voir, b2b_commandes_changer_statut, b2b_factures_liste, b2b_factures_creer, b2b_factures_modifier, b2b_factures_voir, b2b_factures_exporter, b2b_depasser_plafond, b2b_annuler_facture'),
    ('catalogue', false, true, false, 'produits_liste, produits_voir, produits_creer, produits_modifier, produits_categories_liste, produits_categories_creer, produits_categories_modifier, produits_voir_couts'),
    ('production', false, true, false, 'recettes_liste, recettes_creer, recettes_modifier, recettes_voir, recettes_supprimer'),
    ('stock', false, true, false, 'stock_vue_ensemble, stock_reception_rapide, stock_ajustement, stock_dashboard_magasin, stock_dashboard_local, stock_dashboard_consommables, stock_transferts_liste, stock_transferts_creer, stock_transferts_voir, stock_transferts_valider, stock_historique_mouvements'),
    ('stock', true, true, false, 'stock_dashboard_comptoir'),
    ('stock', false, true, false, 'consommables_dashboard, consommables_utilisations_liste, consommables_utilisations_creer, consommables_ajustements_liste, consommables_ajustements_creer, consommables_recettes_liste, consommables_recettes_creer, consommables_categories_liste, consommables_categories_creer, consommables_categories_voir'),
    ('stock', true, true, true, 'inventaire_compter, invendus_declarer'),
    ('stock', false, true, false, 'inventaire_liste, inventaire_creer, inventaire_voir, inventaire_valider, inventaire_rapports, inventaire_hebdo_comptoir_liste, inventaire_hebdo_comptoir_creer, inventaire_hebdo_comptoir_voir'),
    ('purchasing', false, true, false, 'achats_liste, achats_creer, achats_modifier, achats_voir, achats_marquer_paye, achats_annuler, fournisseurs_liste, fournisseurs_creer, fournisseurs_modifier, fournisseurs_voir'),
    ('hr', false, true, false, 'rh_employes_liste, rh_employes_creer, rh_employes_modifier, rh_employes_voir, rh_pointage_dashboard, rh_pointage_direct, rh_pointage_manuel, rh_pointage_historique, rh_heures_liste, rh_heures_creer'),
    ('hr', false, false, false, 'rh_paie_dashboard, rh_paie_calcul, rh_paie_bulletins, rh_paie_resume_periode, rh_analytics_employe, rh_avances, rh_valider_paie, rh_payer'),
    ('accounting', false, true, false, 'comptabilite_dashboard, comptabilite_plan_comptable_liste, comptabilite_plan_comptable_voir, comptabilite_journaux_liste, comptabilite_journaux_voir, comptabilite_ecritures_liste, comptabilite_ecritures_voir, comptabilite_exercices_liste, comptabilite_depenses_liste, comptabilite_depenses_creer, comptabilite_depenses_voir, comptabilite_rapports_balance, comptabilite_rapports_compte_resultat, comptabilite_rapports_etats_financiers'),
    ('accounting', false, false, false, 'comptabilite_plan_comptable_creer, comptabilite_plan_comptable_modifier, comptabilite_journaux_creer, comptabilite_ecritures_creer, comptabilite_exercices_creer, comptabilite_config, comptabilite_valider_ecriture, comptabilite_cloture, comptabilite_partage_benefices, comptabilite_tresorerie'),
    ('reporting', false, true, false, 'rapports_quotidiens_ventes, rapports_quotidiens_cout_revient, rapports_quotidiens_production, rapports_quotidiens_alertes_stock, rapports_quotidiens_pertes, rapports_hebdomadaires_performance_produits, rapports_hebdomadaires_rotation_stock, rapports_hebdomadaires_cout_main_oeuvre, rapports_hebdomadaires_flux_tresorerie, rapports_mensuels_marge_brute, rapports_mensuels_profit_loss'),
    ('reporting', true, true, false, 'dashboards_journalier, dashboards_shop'),
    ('reporting', true, true, true, 'dashboards_production'),
    ('reporting', false, true, false, 'dashboards_mensuel'),
    ('delivery', false, true, false, 'livreurs_liste, livreurs_creer, livreurs_modifier, livreurs_voir, zones_livraison_gerer'),
    ('devices', false, true, false, 'zkteco_test, zkteco_pointage, zkteco_employes, admin_imprimante_dashboard, admin_imprimante_config'),
    ('auth', false, false, false, 'admin_dashboard, admin_profils_liste, admin_profils_creer, admin_profils_modifier, admin_utilisateurs, admin_terminaux, audit_voir')
) as t (m, c, g, p, keys), unnest(string_to_array(t.keys, ',')) as k;

insert into auth.profile (name) values ('Administrateur'), ('Gérante'), ('Vendeuse'), ('Production');
insert into auth.profile_permission
select p.profile_id, k.key from auth.profile p cross join auth.permission k
 where (p.name = 'Gérante' and k.manager) or (p.name = 'Vendeuse' and k.clerk) or (p.name = 'Production' and k.production)
    or p.name = 'Administrateur';
