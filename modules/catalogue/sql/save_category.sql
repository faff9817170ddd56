-- Creates or changes a category. Refuses with FM001.
create function catalogue.save_category(p_id uuid, p_category jsonb)
returns uuid
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('produits_categories_modifier');
    return catalogue.do_save_category(auth.actor(), p_id, p_category);
end;
$$;

create function catalogue.do_save_category(p_actor uuid, p_id uuid, p_category jsonb)
returns uuid
language plpgsql set search_path = ''
as $$
begin
    insert into catalogue.category (category_id, name, name_ar, family, icon, position, show_in_pos)
    select p_id, r.name, coalesce(r.name_ar, ''), coalesce(r.family, 'divers'), coalesce(r.icon, 'cat-favorite'),
           coalesce(r.position, 0), coalesce(r.show_in_pos, true)
      from jsonb_to_record(p_category) as r (name text, name_ar text, family text, icon text, position int, show_in_pos boolean)
        on conflict (category_id) do update
       set name = excluded.name, name_ar = excluded.name_ar, family = excluded.family, icon = excluded.icon,
           position = excluded.position, show_in_pos = excluded.show_in_pos;
    perform audit.do_record(p_actor, 'catalogue.save_category', p_id, p_category);
    return p_id;
end;
$$;
