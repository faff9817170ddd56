-- The payment was left: the goods are free again. Signature never changes.
create function pos.release_stock(p_terminal uuid, p_hold uuid)
returns jsonb
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require_terminal(p_terminal);
    delete from pos.stock_hold where hold_id = p_hold and terminal_id = p_terminal;
    return '{"status": "ok"}';
end;
$$;

-- What the tickets of a set had held is theirs now.
create function pos.do_release_holds(p_sales jsonb[])
returns void
language plpgsql set search_path = ''
as $$
begin
    delete from pos.stock_hold where hold_id in (select (f ->> 'hold')::uuid from unnest(p_sales) as f);
end;
$$;
