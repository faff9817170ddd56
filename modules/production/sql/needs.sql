-- What one base unit of each product takes, and from where: Labo A or Labo B, anything else falls back to Labo A (ORD-10).
-- Products without a recipe are left out.
create function production.do_needs(p_products uuid[])
returns table (product_id uuid, ingredient_id uuid, location_id uuid, per_unit numeric)
language plpgsql stable set search_path = ''
as $$
#variable_conflict use_column
begin
    return query
    select r.product_id, l.ingredient_id,
           case when p.key in ('ingredients_magasin', 'ingredients_local') then p.location_id
                else (select a.location_id from stock.r_location a where a.key = 'ingredients_magasin' and a.shop_id = p.shop_id) end,
           l.quantity / r.yield
      from production.recipe r
      join production.recipe_line l using (recipe_id)
      join stock.r_location p on p.location_id = r.location_id
     where r.product_id = any (p_products) and r.is_active;
end;
$$;
