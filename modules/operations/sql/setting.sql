-- A setting as text; null when there is none.
create function ops.setting_text(p_key text)
returns text
language sql stable
as $$
    select value #>> '{}' from ops.setting where key = p_key;
$$;
