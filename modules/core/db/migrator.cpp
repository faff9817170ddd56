#include "modules/core/db/migrator.h"

#include "modules/core/db/sqlfiles.h"
#include "modules/core/log.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace {

int numberOf(const QString &path) { return path.section(u'/', -1).section(u'_', 0, 0).toInt(); }

QByteArray checksum(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
}

/// Everything that is code, in schemas we own: plain drops, so that a constraint resting on a function fails loudly.
const QString DropCode = uR"(
do $drop$
declare
    v_command text;
begin
    for v_command in
        select format('drop trigger %I on %I.%I', t.tgname, n.nspname, c.relname)
          from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
         where not t.tgisinternal and n.nspowner = 'fm_owner'::regrole
    loop
        execute v_command;
    end loop;
    -- Views may stand on each other: the newest first.
    for v_command in
        select format('drop view %I.%I', n.nspname, c.relname)
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'v' and n.nspowner = 'fm_owner'::regrole
         order by c.oid desc
    loop
        execute v_command;
    end loop;
    for v_command in
        select format('drop function %s', p.oid::regprocedure)
          from pg_proc p join pg_namespace n on n.oid = p.pronamespace
         where n.nspowner = 'fm_owner'::regrole
           and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
    loop
        execute v_command;
    end loop;
end
$drop$;
)"_s;

} // namespace

int Migrator::newestMigration()
{
    const QList<sqlfiles::File> files = sqlfiles::migrations();
    return files.isEmpty() ? 0 : numberOf(files.last().path);
}

Result<Migrator::State> Migrator::state()
{
    const Result<Rows> known =
        m_session.run(u"select to_regclass('ops.migration') is not null as ours, "
                      "exists (select from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                      "where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')) as other"_s);
    if (!known)
        return known.error();
    const Row &row = known->first();
    if (!row.get<bool>("ours"_L1)) {
        if (row.get<bool>("other"_L1))
            return Error{Error::Kind::Rule, u"core.not_ours"_s, {}, {}};
        return State::Empty;
    }
    const Result<Rows> stand =
        m_session.run(u"select (select max(number) from ops.migration) as number, "
                      "(select value #>> '{}' from ops.setting where key = 'ops.code_digest') as digest"_s);
    if (!stand)
        return stand.error();
    const int number = stand->first().get<int>("number"_L1);
    if (number > newestMigration())
        return State::Newer;
    const bool same = number == newestMigration()
        && stand->first().get<QString>("digest"_L1) == QString::fromLatin1(sqlfiles::digest());
    return same ? State::Same : State::Older;
}

Result<> Migrator::runFile(const QString &path, const QByteArray &text)
{
    const Result<Rows> done = m_session.run(QString::fromUtf8(text));
    if (done)
        return {};
    qCCritical(lcDb).noquote() << path << done.error().technical;
    if (done.error().kind == Error::Kind::Offline)
        return done.error();
    return Error{Error::Kind::Bug, u"core.migration_failed"_s, {{u"file"_s, path}}, done.error().technical};
}

Result<> Migrator::applyMigrations()
{
    QHash<int, QString> applied;
    const Result<Rows> exists = m_session.run(u"select to_regclass('ops.migration') is not null as ours"_s);
    if (!exists)
        return exists.error();
    if (exists->first().get<bool>("ours"_L1)) {
        const Result<Rows> rows = m_session.run(u"select number, checksum from ops.migration"_s);
        if (!rows)
            return rows.error();
        for (const Row &row : *rows)
            applied.insert(row.get<int>("number"_L1), row.get<QString>("checksum"_L1));
    }
    for (const sqlfiles::File &file : sqlfiles::migrations()) {
        const int number = numberOf(file.path);
        const QString sum = QString::fromLatin1(checksum(file.text));
        if (applied.contains(number)) {
            if (applied.value(number) != sum)
                return Error{Error::Kind::Bug, u"core.migration_changed"_s, {{u"number"_s, number}}, file.path};
            continue;
        }
        const QString record = u"insert into ops.migration (number, name, checksum) values (%1, '%2', '%3')"_s.arg(
            QString::number(number), file.path.section(u'/', -1), sum);
        // The row first, so that of two programs upgrading at once the second waits and then sees; only the very first
        // migration makes the table it is recorded in.
        if (number > 1)
            if (const Result<Rows> recorded = m_session.run(record); !recorded)
                return recorded.error();
        if (const Result<> done = runFile(file.path, file.text); !done)
            return done;
        if (number == 1)
            if (const Result<Rows> recorded = m_session.run(record); !recorded)
                return recorded.error();
    }
    return {};
}

Result<> Migrator::upgrade()
{
    const Result<State> before = state();
    if (!before)
        return before.error();
    if (*before == State::Same)
        return {};
    if (*before == State::Newer)
        return Error{Error::Kind::Rule, u"core.newer_database"_s, {}, {}};

    if (const Result<Rows> quiet = m_session.run(u"set client_min_messages = warning"_s); !quiet)
        return quiet.error();
    const sqlfiles::File bootstrap = sqlfiles::bootstrap();
    if (const Result<> done = runFile(bootstrap.path, bootstrap.text); !done)
        return done;
    // Tills do not notice (they journal), offices reconnect and repeat: nobody holds a lock we wait for.
    const Result<Rows> ended = m_session.run(u"select pg_terminate_backend(pid) from pg_stat_activity "
                                             "where datname = current_database() and pid <> pg_backend_pid()"_s);
    if (!ended)
        return ended.error();

    auto steps = [this]() -> Result<> {
        // A till that reconnects in the middle waits at this lock instead of meeting half a schema.
        if (const Result<Rows> begun =
                m_session.run(u"begin; select pg_advisory_xact_lock(7346216); set local role fm_owner; "
                              "set local check_function_bodies = off; set local search_path = ''; "
                              "set local client_min_messages = warning"_s);
            !begun)
            return begun.error();
        if (const Result<> done = applyMigrations(); !done)
            return done;
        // The three keeper functions belong to another role: only the session's own rights may drop them.
        if (const Result<Rows> dropped = m_session.run(u"reset role;"_s + DropCode + u"set local role fm_owner"_s);
            !dropped)
            return dropped.error();
        const QList<sqlfiles::File> code = sqlfiles::functions() + sqlfiles::views();
        for (const sqlfiles::File &file : code)
            if (const Result<> done = runFile(file.path, file.text); !done)
                return done;
        const sqlfiles::File roles = sqlfiles::roles();
        if (const Result<> done = runFile(roles.path, "reset role;" + roles.text); !done)
            return done;
        const Result<Rows> committed =
            m_session.run(u"insert into ops.setting (key, value) values ('ops.code_digest', to_jsonb('%1'::text)) "
                          "on conflict (key) do update set value = excluded.value; commit"_s.arg(
                              QString::fromLatin1(sqlfiles::digest())));
        if (!committed)
            return committed.error();
        return {};
    };
    const Result<> done = steps();
    if (!done)
        (void)m_session.run(u"rollback"_s);
    return done;
}

Result<> Migrator::loadDemo()
{
    if (const Result<Rows> quiet = m_session.run(u"set client_min_messages = warning"_s); !quiet)
        return quiet.error();
    for (const sqlfiles::File &file : sqlfiles::demo())
        if (const Result<> done = runFile(file.path, file.text); !done)
            return done;
    return {};
}
