-- One fact that is not a sale, through the rule of its module; what the rule dislikes becomes exceptions.
create function pos.do_apply_other(p_terminal uuid, p_fact jsonb)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_kind text := p_fact ->> 'kind';
    v_actor uuid := (p_fact ->> 'actor')::uuid;
    v_right text;
    v_exceptions text[] := '{}';
begin
    case v_kind
        when 'session.opened' then
            v_right := 'caisse_ouverture';
            v_exceptions := cash.do_open_session(p_terminal, p_fact);
        when 'session.closed' then
            v_right := 'caisse_fermeture';
            v_exceptions := cash.do_close_session(p_terminal, p_fact);
        when 'cash.moved' then
            v_right := 'caisse_mouvement_manuel';
            perform cash.do_move((select register_id from auth.r_terminal where terminal_id = p_terminal), p_fact);
        when 'drawer.opened' then
            v_right := case when p_fact ->> 'cause' = 'manual' then 'caisse_ouvrir_tiroir_hors_vente' end;
        when 'receipt.reprinted', 'cashier.changed', 'approval.given' then
            v_right := null;
        else
            raise exception 'pos.unknown_kind' using errcode = 'FM020', detail = jsonb_build_object('kind', v_kind)::text;
    end case;
    if v_kind not in ('session.opened', 'session.closed', 'cash.moved') then
        insert into pos.act (act_id, terminal_id, kind, at, user_id, detail)
        values ((p_fact ->> 'id')::uuid, p_terminal, v_kind, (p_fact ->> 'at')::timestamptz, v_actor, p_fact)
            on conflict (act_id) do nothing;
    end if;
    if v_right is not null and not auth.person_may(v_actor, v_right) then
        v_exceptions := v_exceptions || ('without_right:' || v_right);
    end if;
    insert into pos.exception (terminal_id, event_id, kind, user_id, at, detail)
    select p_terminal, (p_fact ->> 'id')::uuid, kind, v_actor, (p_fact ->> 'at')::timestamptz, p_fact - 'count'
      from unnest(v_exceptions) as kind
        on conflict (event_id, kind) do nothing;
end;
$$;
