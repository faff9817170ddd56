-- A till says that money was put into or taken out of its drawer by hand (CASH-7), and what for. The safe and change
-- fetched elsewhere are the shop's own money; an adjustment of the treasury has its accounts (CASH-10); anything else is a
-- surplus or a charge.
create function cash.do_move(p_terminal uuid, p_fact jsonb)
returns text[]
language plpgsql set search_path = ''
as $$
declare
    v_direction text := p_fact ->> 'direction';
    v_category text := coalesce(p_fact ->> 'category', '');
    v_exceptions text[];
begin
    v_exceptions := cash.do_record_movement(p_terminal, p_fact, v_direction,
        case when v_category in ('safe', 'adjustment') then v_category else 'manual' end, v_category,
        ops.setting_text(case when v_category = 'safe' then 'account.safe' when v_category = 'change' then 'account.change'
                              when v_category = 'adjustment' and v_direction = 'in' then 'account.adjustment_added'
                              when v_category = 'adjustment' then 'account.adjustment_removed'
                              when v_direction = 'out' then 'account.cash_shortage' else 'account.cash_surplus' end), 'CA');
    if (p_fact ->> 'v')::int >= 2 and v_category <> 'safe' and coalesce(trim(p_fact ->> 'reason'), '') = ''
       and coalesce(trim(p_fact ->> 'detail'), '') = '' then
        v_exceptions := v_exceptions || 'without_reason'::text;
    end if;
    return v_exceptions;
end;
$$;
