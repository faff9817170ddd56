select plan(9);

select t.till();
create function t.ours(n name) returns boolean language sql as $$ select n in ('core', 'ops', 'auth', 'audit', 'catalogue', 'parties', 'stock', 'accounting', 'cash', 'pos', 'production', 'devices', 'hr', 'orders', 'delivery') $$;

select is_empty($$
    select c.oid::regclass, g.grantee::regrole from pg_class c join pg_namespace n on n.oid = c.relnamespace,
           lateral aclexplode(coalesce(c.relacl, acldefault('r', c.relowner))) g
     where t.ours(n.nspname) and c.relkind in ('r', 'S') and g.grantee <> c.relowner
       and not (c.relname = 'login' and g.grantee = 'fm_keeper'::regrole)
$$, 'no table is granted to anybody');

select is_empty($$
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace,
           lateral aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
     where t.ours(n.nspname) and g.grantee <> p.proowner and (p.proname like 'do\_%' or g.grantee = 0)
$$, 'no rule is granted, and nothing to everybody');

select is_empty($$
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace, lateral aclexplode(c.relacl) g
     where t.ours(n.nspname) and c.relkind = 'v' and g.grantee <> c.relowner and c.relname not like 'v\_%'
$$, 'only v_ views are granted');

select is_empty($$
    select p.oid::regprocedure from pg_proc p join pg_namespace n on n.oid = p.pronamespace, lateral aclexplode(p.proacl) g
     where t.ours(n.nspname) and g.grantee in ('fm_office'::regrole, 'fm_till'::regrole, 'fm_agent'::regrole)
       and p.prosrc not like '%auth.require%' and p.prosrc not like '%auth.may(%'
       and p.oid::regprocedure::text not in ('auth.may(text)')
$$, 'every door asks');

select is_empty($$
    select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where t.ours(n.nspname) and c.relkind = 'v' and c.relname like 'v\_%' and pg_get_viewdef(c.oid) not like '%auth.may(%'
$$, 'every granted view asks');

select is_empty($$
    select p.oid::regprocedure, d.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      join (select nn.nspname || '.' || pp.proname as proname, pp.oid from pg_proc pp join pg_namespace nn on nn.oid = pp.pronamespace
             where t.ours(nn.nspname) and pp.prosrc like '%auth.require(%' and pp.proname not like 'do\_%' and nn.nspname <> 'auth') d
        on p.oid <> d.oid and p.prosrc like '%' || d.proname || '(%'
     where t.ours(n.nspname)
$$, 'no function calls a door');

-- A till's own login, through plain SQL: nothing beyond what it asks in pos.
insert into auth.login (role_name, kind, terminal_id) values ('t_c1', 'fm_till', t.id('C1'));
select auth.create_login('t_c1', null);
grant usage on schema t, public to t_c1;

create function t.reachable() returns setof text language plpgsql as $$
declare
    v record;
begin
    for v in select n.nspname, c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
              where t.ours(n.nspname) and c.relkind in ('r', 'v')
    loop
        begin
            execute format('select 1 from %I.%I limit 1', v.nspname, v.relname);
            return next v.nspname || '.' || v.relname;
        exception when insufficient_privilege then null;
        end;
        begin
            execute format('delete from %I.%I', v.nspname, v.relname);
            return next 'delete ' || v.nspname || '.' || v.relname;
        exception when insufficient_privilege or object_not_in_prerequisite_state then null; -- the latter: a view of a union
        end;
    end loop;
    for v in select p.oid::regprocedure::text as name, n.nspname, p.oid from pg_proc p join pg_namespace n on n.oid = p.pronamespace where t.ours(n.nspname)
    loop
        if has_schema_privilege(v.nspname, 'usage') and has_function_privilege(v.oid, 'execute') then
            return next v.name;
        end if;
    end loop;
end $$;

set local session authorization t_c1;
select set_eq('select * from t.reachable()', array[
    'pos.attach(uuid,uuid,text,integer)', 'pos.ingest(uuid,bigint,bytea[])', 'pos.changes(uuid,jsonb)',
    'pos.claim(uuid,uuid,text,uuid)', 'pos.release_claim(uuid,text,uuid)', 'pos.hold_stock(uuid,uuid,jsonb)',
    'pos.release_stock(uuid,uuid)', 'pos.find_tickets(uuid,uuid,jsonb)', 'pos.read_ticket(uuid,uuid,uuid)',
    'pos.read_voucher(uuid,text)', 'pos.read_sessions(uuid,uuid,jsonb)', 'pos.read_figures(uuid,uuid,date,date)',
    'pos.read_exceptions(uuid,uuid)', 'pos.resolve_exception(uuid,uuid,bigint,text)',
    'pos.read_print_jobs(uuid,uuid)', 'pos.read_devices(uuid,uuid)', 'pos.decide_print_job(uuid,uuid,uuid,uuid,text,uuid)'],
              'a till reaches its own questions and nothing else');
select throws_ok(format('select pos.attach(%L, %L, %L, 1)', t.id('other'), t.id('journal'), 'x'), 'FM001', 'core.not_allowed',
                 'and only for itself');
select is(pos.attach(t.id('C1'), t.id('journal'), 'test', 1) ->> 'status', 'ok', 'for itself it does');
reset session authorization;
