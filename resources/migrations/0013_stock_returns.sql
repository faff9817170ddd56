-- POS-17: goods that come back are a kind of movement of their own.
alter table stock.movement drop constraint movement_kind_check;
alter table stock.movement add constraint movement_kind_check
    check (kind in ('entree', 'sortie', 'transfert_sortie', 'transfert_entree', 'ajustement_positif', 'ajustement_negatif',
                    'production', 'vente', 'retour', 'inventaire'));
