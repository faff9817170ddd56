-- Whether another paper of series M of this till already bears this serial.
create function cash.do_is_number_taken(p_terminal uuid, p_serial bigint, p_id uuid)
returns boolean
language sql stable set search_path = ''
as $$
    select p_serial is not null
       and (exists (select from cash.movement m where m.terminal_id = p_terminal and m.serial = p_serial and m.movement_id <> p_id)
            or exists (select from pos.r_settlement s where s.terminal_id = p_terminal and s.serial = p_serial and s.settlement_id <> p_id)
            or exists (select from orders.r_receipt r where r.terminal_id = p_terminal and r.serial = p_serial and r.fact_id <> p_id));
$$;
