-- Who may have made an order (spec sales 7.1, "who produced this?"); tills read them.
alter table hr.employee
    add is_producer boolean not null default false,
    add changed xid8 not null default pg_current_xact_id();
