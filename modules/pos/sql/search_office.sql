-- Tickets by number for the office's search, newest first: 1042, #1042, C1-001042. At most ten; nothing for other words.
-- Refuses with FM001.
create function pos.search_office(p_text text)
returns table (sale_id uuid, number text, at timestamptz, total core.money)
language plpgsql stable security definer set search_path = ''
as $$
declare
    v_text text := upper(ltrim(trim(p_text), '#'));
begin
    perform auth.require('ventes_historique');
    if v_text ~ '^\d{1,15}$' then
        return query
        select s.sale_id, s.number, s.at, s.total from pos.sale s
         where s.serial = v_text::bigint and s.terminal_id in (select t.terminal_id from auth.r_terminal t)
         order by s.at desc limit 10;
    elsif v_text ~ '^[A-Z][A-Z0-9]{0,3}-\d{1,15}$' then
        return query
        select s.sale_id, s.number, s.at, s.total from pos.sale s
         where s.serial = split_part(v_text, '-', 2)::bigint
           and s.terminal_id = (select t.terminal_id from auth.r_terminal t where t.code = split_part(v_text, '-', 1))
         order by s.at desc limit 10;
    end if;
end;
$$;
