-- A setting as text; null when there is none.
create function ops.setting_text(p_key text)
returns text
language plpgsql stable
as $$
begin
    return (select value #>> '{}' from ops.setting where key = p_key);
end;
$$;
