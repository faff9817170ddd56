create view parties.v_customer as
select customer_id, first_name, last_name, phone, phone_key, email, address, delivery_address, birth_date, customer_type,
       preferred_delivery, allergies, preferences, notes, credit_limit, balance, is_active, duplicate_of, created_at
  from parties.customer
 where (select auth.may('clients_liste'));
