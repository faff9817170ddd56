-- Creates or replaces the recipe of a finished product; the same ingredient twice is added up (RCP-3). Refuses with
-- FM001.
create function production.save_recipe(p_id uuid, p_product uuid, p_yield numeric, p_location uuid, p_lines jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('recettes_modifier');
    return production.do_save_recipe(auth.actor(), p_id, p_product, p_yield, p_location, p_lines);
end;
$$;

create function production.do_save_recipe(p_actor uuid, p_id uuid, p_product uuid, p_yield numeric, p_location uuid, p_lines jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
declare
    v_recipe uuid;
begin
    insert into production.recipe (recipe_id, product_id, name, yield, location_id)
    values (p_id, p_product, (select r.name from catalogue.r_product r where r.product_id = p_product), p_yield, p_location)
        on conflict (product_id) do update set yield = excluded.yield, location_id = excluded.location_id
    returning recipe_id into v_recipe;
    delete from production.recipe_line where recipe_id = v_recipe;
    insert into production.recipe_line (recipe_id, ingredient_id, quantity)
    select v_recipe, l.ingredient, sum(l.quantity)
      from jsonb_to_recordset(p_lines) as l (ingredient uuid, quantity numeric) group by l.ingredient;
    perform audit.do_record(p_actor, 'production.save_recipe', v_recipe, p_lines);
    return v_recipe;
end;
$$;
