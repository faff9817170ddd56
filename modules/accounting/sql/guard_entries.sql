-- ACC-2: an entry balances to the centime, has two lines or more, on detail accounts in use. Statement trigger over what
-- was inserted: an entry's lines always come in one statement.
create function accounting.check_balanced()
returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
    if exists (select from new_lines group by entry_id having sum(debit) <> sum(credit) or count(*) < 2) then
        raise exception 'accounting.unbalanced' using errcode = 'FM010';
    end if;
    if exists (select from new_lines l join accounting.account a on a.code = l.account where not (a.is_detail and a.is_active)) then
        raise exception 'accounting.not_a_detail_account' using errcode = 'FM010';
    end if;
    return null;
end;
$$;

create trigger check_balanced after insert on accounting.entry_line
    referencing new table as new_lines for each statement execute function accounting.check_balanced();

-- ACC-3: posted is posted; a mistake gets a contra-entry. Only the printed number comes later, once.
create function accounting.refuse_change()
returns trigger
language plpgsql set search_path = ''
as $$
begin
    if tg_op = 'UPDATE' and tg_table_name = 'entry' then
        if old.number is null and new.number is not null
           and (to_jsonb(new) - 'number') = (to_jsonb(old) - 'number') then
            return new;
        end if;
    end if;
    raise exception 'accounting.posted_is_immutable' using errcode = 'FM010';
end;
$$;

create trigger immutable before update or delete on accounting.entry
    for each row execute function accounting.refuse_change();
create trigger immutable before update or delete on accounting.entry_line
    for each row execute function accounting.refuse_change();
