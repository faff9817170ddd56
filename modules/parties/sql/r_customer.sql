-- What other modules may know of a customer; a duplicate is nobody to choose.
create view parties.r_customer as
select customer_id, first_name, last_name, phone, phone_key, customer_type, allergies, balance, credit_limit,
       is_active and duplicate_of is null as is_active, duplicate_of, changed
  from parties.customer;
