-- The one posting function of the ledger. Lines of one (source, event) make one entry; an entry already posted is left
-- out (ACC-4, ACC-7). A fact dated in a closed period posts on the first open day and keeps its own instant (ACC-6).
-- Returns the sources whose date had to move. plpgsql keeps the plan.
create function accounting.do_post_entries(p_lines accounting.posting[])
returns table (moved_source uuid)
language plpgsql
as $$
#variable_conflict use_column
begin
    return query
    with lines as (
        select l.*, row_number() over entry as place
          from unnest(p_lines) with ordinality as l
         where (l.debit > 0 or l.credit > 0)
           and not exists (select from accounting.entry e where e.source_id = l.source_id and e.event = l.event)
        window entry as (partition by l.source_id, l.event order by l.ordinality)
    ), dated as (
        select l.*, gen_random_uuid() as entry_id,
               case when exists (select from accounting.period where l.day between starts and ends and state <> 'open')
                    then accounting.next_open_day(l.day) else l.day end as entry_date
          from (select source_id, event, source_kind, journal, fact_at, description, user_id,
                       core.day_of(fact_at, b.zone, b.cutoff) as day
                  -- `offset 0`: the day is worked out once for its three uses.
                  from lines cross join ops.r_business_day b where place = 1 offset 0) l
    ), entries as (
        insert into accounting.entry (entry_id, journal, entry_date, fact_at, description, source_kind, source_id, event, user_id)
        select entry_id, journal, entry_date, fact_at, description, source_kind, source_id, event, user_id from dated
    ), written as (
        insert into accounting.entry_line (entry_id, line, account, debit, credit, subledger)
        select d.entry_id, l.place, l.account, coalesce(l.debit, 0), coalesce(l.credit, 0), l.subledger
          from lines l join dated d using (source_id, event)
    )
    select source_id from dated where entry_date <> day;
end;
$$;

-- The first day after a closed period that is in an open one.
create function accounting.next_open_day(p_day date)
returns date
language plpgsql stable
as $$
begin
    return (select min(month)::date
              from generate_series(date_trunc('month', p_day::timestamp) + interval '1 month',
                                   date_trunc('month', p_day::timestamp) + interval '10 years', interval '1 month') as month
             where not exists (select from accounting.period where starts = month::date and state <> 'open'));
end;
$$;
