-- Q6: clerks receive goods and assign deliverymen.
update auth.permission set clerk = true where key in ('commandes_recevoir', 'commandes_assigner_livreur');
insert into auth.profile_permission (profile_id, key)
select p.profile_id, k.key from auth.profile p, auth.permission k
 where p.name in ('Vendeuse', 'Vente') and k.key in ('commandes_recevoir', 'commandes_assigner_livreur')
    on conflict do nothing;
