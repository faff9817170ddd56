-- Closes a month: nothing is dated in it any more (ACC-6), and its entries get their printed numbers per journal and year.
-- Refuses with FM001, FM010 accounting.period_not_open.
create function accounting.close_period(p_id uuid, p_month date)
returns void
language plpgsql security definer set search_path = ''
as $$
begin
    perform auth.require('comptabilite_cloture');
    perform accounting.do_close_period(auth.actor(), p_month);
end;
$$;

create function accounting.do_close_period(p_actor uuid, p_month date)
returns void
language plpgsql set search_path = ''
as $$
declare
    v_starts date := date_trunc('month', p_month::timestamp)::date;
    v_ends date := (v_starts + interval '1 month' - interval '1 day')::date;
begin
    insert into accounting.period (starts, ends) values (v_starts, v_ends) on conflict do nothing;
    update accounting.period set state = 'closed' where starts = v_starts and state = 'open';
    if not found then
        raise exception 'accounting.period_not_open' using errcode = 'FM010';
    end if;
    update accounting.entry e
       set number = n.journal || '-' || extract(year from v_starts)::text || '-' || lpad((n.base + n.place)::text, 6, '0')
      from (select entry_id, journal, row_number() over (partition by journal order by entry_date, fact_at, entry_id) as place,
                   (select count(*) from accounting.entry o
                     where o.journal = i.journal and o.number is not null
                       and extract(year from o.entry_date) = extract(year from v_starts)) as base
              from accounting.entry i where entry_date between v_starts and v_ends and number is null) n
     where e.entry_id = n.entry_id;
    perform audit.do_record(p_actor, 'accounting.close_period', null, jsonb_build_object('month', v_starts));
end;
$$;
