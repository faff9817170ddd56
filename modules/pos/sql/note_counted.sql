-- Tickets that were told after a count had seen their goods gone (or back): a manager may want to look (ARCHITECTURE 4).
create function pos.do_note_counted(p_terminal uuid, p_sales uuid[])
returns void
language plpgsql set search_path = ''
as $$
begin
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, s.sale_id, 'after_inventory', s.user_id, s.at, jsonb_build_object('number', s.number)
      from pos.sale s where s.sale_id = any (p_sales)
        on conflict (event_id, kind) do nothing;
end;
$$;
