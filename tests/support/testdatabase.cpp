#include "tests/support/testdatabase.h"

#include "modules/core/db/migrator.h"
#include "modules/core/db/sqlfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>

using namespace Qt::StringLiterals;

namespace {

QString home() { return QStringLiteral(BUILD_DIR "/test-home"); }

/// The demo's files too: a template must be rebuilt when any of them changes.
QString digest(TestDatabase::Content content)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(sqlfiles::digest());
    if (content == TestDatabase::Content::Demo)
        for (const sqlfiles::File &file : sqlfiles::demo())
            hash.addData(file.text);
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace

LocalServer TestDatabase::server()
{
    LocalServer server(home());
    // Nothing here must survive a power cut; what must survive a killed process does without fsync.
    server.setConfiguration(u"fsync = off\nmax_connections = 300\nmax_locks_per_transaction = 256\n"_s);
    return server;
}

bool TestDatabase::ensureTemplate(Content content, QString &templateName)
{
    QDir().mkpath(home());
    QLockFile lock(home() + u"/template.lock"_s);
    lock.setStaleLockTime(0);
    lock.lock();
    LocalServer local = server();
    if (const Result<> started = local.start(); !started) {
        m_error = started.error().key + u": "_s + started.error().technical;
        return false;
    }
    if (content == Content::Empty) {
        templateName = u"template0"_s;
        return true;
    }
    templateName = (content == Content::Demo ? u"fm_demo_"_s : u"fm_schema_"_s) + digest(content);
    Session admin(local.settings(u"postgres"_s));
    const Result<Rows> known = admin.run(u"select from pg_database where datname = '%1'"_s.arg(templateName));
    if (known && !known->isEmpty())
        return true;
    const QString building = u"fm_building"_s;
    (void)admin.run(u"drop database if exists %1 with (force)"_s.arg(building));
    if (const Result<Rows> made = admin.run(u"create database "_s + building); !made) {
        m_error = made.error().technical;
        return false;
    }
    {
        Session session(local.settings(building));
        Migrator migrator(session);
        Result<> upgraded = migrator.upgrade();
        if (upgraded && content == Content::Demo)
            upgraded = migrator.loadDemo();
        (void)session.run(u"create extension if not exists pgtap"_s);
        if (!upgraded) {
            m_error = upgraded.error().key + u": "_s + upgraded.error().technical;
            return false;
        }
    }
    const Result<Rows> renamed = admin.run(u"alter database %1 rename to %2"_s.arg(building, templateName));
    if (!renamed)
        m_error = renamed.error().technical;
    return renamed.has_value();
}

TestDatabase::TestDatabase(Content content)
{
    static int count = 0;
    QString templateName;
    if (!ensureTemplate(content, templateName))
        return;
    m_name = u"fm_test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
    Session admin(server().settings(u"postgres"_s));
    const Result<Rows> made = admin.run(u"create database %1 template %2"_s.arg(m_name, templateName));
    if (!made) {
        m_error = made.error().technical;
        return;
    }
    m_session = std::make_unique<Session>(settings());
    if (const Result<> open = m_session->status(); !open)
        m_error = open.error().technical;
}

TestDatabase::~TestDatabase()
{
    m_session.reset();
    if (m_name.isEmpty())
        return;
    Session admin(server().settings(u"postgres"_s));
    (void)admin.run(u"drop database if exists %1 with (force)"_s.arg(m_name));
    // Logins belong to the cluster: the next process of this number must not find them.
    (void)admin.run(
        u"do $$ declare v name; begin for v in select rolname from pg_roles where starts_with(rolname, '%1_') "
        "loop execute format('drop role %I', v); end loop; end $$"_s.arg(m_name));
}

ConnectionSettings TestDatabase::settingsAs(const QString &role) const
{
    ConnectionSettings as = settings();
    as[u"user"_s] = role;
    return as;
}

QString TestDatabase::value(const QString &query)
{
    const Result<Rows> rows = m_session->run(u"select (%1)::text as value"_s.arg(query));
    if (!rows)
        return u"error: "_s + rows.error().technical;
    return rows->isEmpty() ? QString() : rows->first().get<QString>("value"_L1);
}

QString TestDatabase::breach()
{
    for (const sqlfiles::File &check : sqlfiles::checks()) {
        const Result<Rows> rows = m_session->run(QString::fromUtf8(check.text));
        if (!rows)
            return check.path + u": "_s + rows.error().technical;
        if (!rows->isEmpty())
            return check.path;
    }
    return {};
}
