-- The cash of a settled account enters (or leaves) its drawer. Returns exceptions for pos.
create function cash.do_take_settlement(p_terminal uuid, p_settlement uuid)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v pos.r_settlement;
    v_state text;
    v_exceptions text[] := '{}';
begin
    select * into v from pos.r_settlement where settlement_id = p_settlement;
    insert into cash.movement (movement_id, session_id, register_id, direction, kind, amount, reason, source_id, at, business_day,
                               user_id, terminal_id, number)
    select gen_random_uuid(), v.session_id, v.register_id, case when p.amount > 0 then 'in' else 'out' end, 'settlement',
           abs(p.amount), v.number, p_settlement, v.at, v.business_day, v.user_id, p_terminal, v.number
      from (select sum(amount) as amount from pos.r_payment where settlement_id = p_settlement and method = 'cash') p
     where p.amount <> 0 and v.register_id is not null
        on conflict (source_id, kind) do nothing;
    select state into v_state from cash.session where session_id = v.session_id;
    if v_state is distinct from 'open' then
        v_exceptions := v_exceptions || 'session_not_open'::text;
    end if;
    if cash.do_is_number_taken(p_terminal, v.serial, p_settlement) then
        v_exceptions := v_exceptions || 'number_repeated'::text;
    end if;
    return v_exceptions;
end;
$$;
