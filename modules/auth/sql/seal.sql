-- Chains the finished rows of the log (ARCHITECTURE 6); the agent calls it, and every Z. Returns how many rows this seal
-- covers.
create function audit.seal()
returns int
language plpgsql security definer set search_path = ''
as $$
begin
    if not auth.may('audit_voir') and not pg_has_role(session_user, 'fm_agent', 'member') then
        raise exception 'core.not_allowed' using errcode = 'FM001', detail = '{"permission": "audit_voir"}';
    end if;
    return audit.do_seal();
end;
$$;

-- A row is finished when its transaction is older than every running one.
create function audit.do_seal()
returns int
language plpgsql set search_path = ''
as $$
declare
    v_last audit.seal;
    v_horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
    v_up_to bigint;
    v_rows int;
    v_digest bytea;
begin
    perform pg_advisory_xact_lock(7346217);
    select * into v_last from audit.seal order by seal_id desc limit 1;
    -- Rows of unfinished transactions may carry lower numbers: stop before the first of them.
    select coalesce(min(log_id) - 1, (select max(log_id) from audit.log)) into v_up_to from audit.log
     where log_id > coalesce(v_last.up_to_log_id, 0) and xid >= v_horizon;
    select count(*), sha256(string_agg(convert_to(audit.do_row_text(l), 'UTF8'), '\x00'::bytea order by log_id)) into v_rows, v_digest
      from audit.log l where log_id > coalesce(v_last.up_to_log_id, 0) and log_id <= v_up_to;
    if v_rows = 0 then
        return 0;
    end if;
    insert into audit.seal (up_to_log_id, up_to_xid, rows, hash)
    values (v_up_to, v_horizon, v_rows, sha256(coalesce(v_last.hash, ''::bytea) || v_digest));
    return v_rows;
end;
$$;

-- A row as the seals cover it: the same words in every session, whatever its time zone and date style.
create function audit.do_row_text(p_row audit.log)
returns text
language sql stable set timezone = 'UTC' set datestyle = 'ISO, MDY'
as $$
    select p_row::text;
$$;
