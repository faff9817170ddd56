#include "app/profile/backup.h"

#include "app/profile/postgrestool.h"
#include "modules/core/clock.h"
#include "modules/core/db/invariants.h"
#include "modules/core/db/migrator.h"
#include "modules/core/db/sqlfiles.h"
#include "modules/core/log.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace backup {

namespace {

const QString DumpName = u"database.dump"_s;
const QString ManifestName = u"manifest.json"_s;
const QString Prefix = u"feemaison-"_s;

Error folderError(const QString &path, const QString &technical = {})
{
    return {Error::Kind::Storage, u"backup.folder"_s, {{u"path"_s, path}}, technical};
}

Result<QString> checksum(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QFile::ReadOnly) || !hash.addData(&file))
        return folderError(path, file.errorString());
    return QString::fromLatin1(hash.result().toHex());
}

/// The shop's logins with their verifiers where this administrator may see them (a superuser); never a password.
Result<QJsonArray> readLogins(Session &session)
{
    const QString query =
        u"select coalesce(jsonb_agg(jsonb_build_object('name', l.role_name, 'kind', l.kind, 'active', l.is_active, "
        "'verifier', %1) order by l.role_name), '[]')::text as logins from auth.login l %2"_s;
    Result<Rows> rows = session.run(
        query.arg(u"coalesce(a.rolpassword, '')"_s, u"left join pg_catalog.pg_authid a on a.rolname = l.role_name"_s));
    if (!rows)
        rows = session.run(query.arg(u"''"_s, QString()));
    if (!rows)
        return rows.error();
    return QJsonDocument::fromJson(rows->first().get<QString>("logins"_L1).toUtf8()).array();
}

QString quoted(const QString &text) { return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\''; }

/// Roles belong to the whole cluster: they are made beside the database, under its new name.
Result<> restoreLogins(Session &session, const QJsonArray &logins, const QString &from, const QString &to)
{
    for (const QJsonValue &login : logins) {
        const QString old = login[u"name"].toString();
        const QString name = old.startsWith(from + u'_') ? to + old.mid(from.size()) : old;
        const QString verifier = login[u"verifier"].toString();
        const QString script =
            u"update auth.login set role_name = %1 where role_name = %2;"
            "do $$ begin"
            " if not exists (select from pg_roles where rolname = %1) then"
            "  execute format('create role %I %s in role %I', %1, %5, %3);"
            "  if %4 <> '' then execute format('alter role %I password %L', %1, %4); end if;"
            " end if;"
            " execute format('grant connect on database %I to %I', current_database(), %1);"
            " end $$"_s.arg(quoted(name), quoted(old), quoted(login[u"kind"].toString()), quoted(verifier),
                            login[u"active"].toBool() ? u"'login'"_s : u"'nologin'"_s);
        if (const Result<Rows> done = session.run(script); !done)
            return done.error();
    }
    return {};
}

Result<> makeEmptyDatabase(const ConnectionSettings &target)
{
    ConnectionSettings server = target;
    server[u"dbname"_s] = u"postgres"_s;
    Session session(server);
    if (const Result<> open = session.status(); !open)
        return open;
    const QString name = target[u"dbname"_s];
    const Result<Rows> known = session.run(u"select from pg_database where datname = %1"_s.arg(quoted(name)));
    if (!known)
        return known.error();
    if (known->isEmpty()) {
        const Result<Rows> made =
            session.run(u"create database \"%1\" template template0 encoding 'UTF8'"_s.arg(QString(name).remove(u'"')));
        return made ? Result<>() : Result<>(made.error());
    }
    Session inside(target);
    if (const Result<> open = inside.status(); !open)
        return open;
    const Result<Migrator::State> state = Migrator(inside).state();
    if (!state)
        return state.error();
    if (*state != Migrator::State::Empty)
        return Error{Error::Kind::Rule, u"backup.not_empty"_s, {{u"database"_s, name}}, {}};
    return {};
}

Result<> writeManifest(const QString &folder, const QJsonObject &manifest)
{
    QFile file(folder + u'/' + ManifestName);
    const QByteArray json = QJsonDocument(manifest).toJson();
    if (!file.open(QFile::WriteOnly) || file.write(json) != json.size() || !file.flush())
        return folderError(folder, file.errorString());
    return {};
}

Result<QJsonObject> readManifest(const QString &folder)
{
    QFile file(folder + u'/' + ManifestName);
    if (!file.open(QFile::ReadOnly))
        return folderError(folder, file.errorString());
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    if (manifest.isEmpty())
        return Error{Error::Kind::Storage, u"backup.damaged"_s, {{u"path"_s, folder}}, u"manifest"_s};
    return manifest;
}

Copy toCopy(const QString &folder, const QJsonObject &manifest)
{
    return {folder, manifest[u"database"].toString(),
            QDateTime::fromString(manifest[u"at"].toString(), Qt::ISODateWithMs), manifest[u"schema"].toInt()};
}

} // namespace

Result<Copy> write(const ConnectionSettings &source, const QString &into)
{
    Session session(source);
    if (const Result<> open = session.status(); !open)
        return open.error();
    const Result<Rows> stand =
        session.run(u"select current_database() as name, (select max(number) from ops.migration) as schema"_s);
    if (!stand)
        return stand.error();
    const Result<QJsonArray> logins = readLogins(session);
    if (!logins)
        return logins.error();
    const QDateTime at = Clock::now();
    const QString final = into + u'/' + Prefix + at.toString(u"yyyyMMdd-HHmmss"_s);
    const QString partial = final + u".partial"_s;
    QDir(partial).removeRecursively();
    if (!QDir().mkpath(partial))
        return folderError(into);
    // Verifiers and the whole shop: for this account only.
    QFile::setPermissions(partial, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const Result<> dumped = runPostgresTool(
        u"pg_dump"_s, source, {u"--format=custom"_s, u"--compress=6"_s, u"--file"_s, partial + u'/' + DumpName});
    if (!dumped)
        return dumped.error();
    const Result<QString> sum = checksum(partial + u'/' + DumpName);
    if (!sum)
        return sum.error();
    const QJsonObject manifest{{u"database"_s, stand->first().get<QString>("name"_L1)},
                               {u"schema"_s, stand->first().get<int>("schema"_L1)},
                               {u"at"_s, at.toUTC().toString(Qt::ISODateWithMs)},
                               {u"sha256"_s, *sum},
                               {u"logins"_s, *logins}};
    if (const Result<> written = writeManifest(partial, manifest); !written)
        return written.error();
    // Under its real name only when it is whole: a pulled disk never leaves what looks like a backup.
    if (!QDir().rename(partial, final))
        return folderError(final);
    return toCopy(final, manifest);
}

Result<Copy> open(const QString &folder)
{
    const Result<QJsonObject> manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    const Result<QString> sum = checksum(folder + u'/' + DumpName);
    if (!sum)
        return sum.error();
    if (*sum != (*manifest)[u"sha256"].toString())
        return Error{Error::Kind::Storage, u"backup.damaged"_s, {{u"path"_s, folder}}, u"checksum"_s};
    return toCopy(folder, *manifest);
}

QList<Copy> list(const QString &in)
{
    QList<Copy> copies;
    const QStringList names =
        QDir(in).entryList({Prefix + u'*'}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &name : names)
        if (!name.endsWith(u".partial"))
            if (const Result<QJsonObject> manifest = readManifest(in + u'/' + name))
                copies.append(toCopy(in + u'/' + name, *manifest));
    return copies;
}

void prune(const QString &in, int keep)
{
    const QList<Copy> copies = list(in);
    for (qsizetype i = keep; i < copies.size(); ++i)
        QDir(copies.at(i).folder).removeRecursively();
}

Result<> restore(const QString &folder, const ConnectionSettings &target)
{
    const Result<Copy> copy = open(folder);
    if (!copy)
        return copy.error();
    const Result<QJsonObject> manifest = readManifest(folder);
    if (!manifest)
        return manifest.error();
    if (const Result<> made = makeEmptyDatabase(target); !made)
        return made;
    Session session(target);
    if (const Result<> open = session.status(); !open)
        return open;
    const Result<Rows> ground =
        session.run(u"set client_min_messages = warning;"_s + QString::fromUtf8(sqlfiles::bootstrap().text));
    if (!ground)
        return ground.error();
    const Result<> restored = runPostgresTool(
        u"pg_restore"_s, target, {u"--exit-on-error"_s, u"--single-transaction"_s, folder + u'/' + DumpName});
    if (!restored)
        return restored;
    const Result<> logins =
        restoreLogins(session, (*manifest)[u"logins"].toArray(), copy->database, target[u"dbname"_s]);
    if (!logins)
        return logins;
    // What tills were told after the copy was made is unknown to it: they start their reading over and send again.
    const Result<Rows> renewed = session.run(u"update ops.incarnation set incarnation = gen_random_uuid(); analyze"_s);
    return renewed ? Result<>() : Result<>(renewed.error());
}

Result<> prove(const QString &folder, const ConnectionSettings &server)
{
    ConnectionSettings scratch = server;
    scratch[u"dbname"_s] = u"feemaison_proof_%1"_s.arg(QRandomGenerator::global()->bounded(1'000'000));
    Result<> sound = restore(folder, scratch);
    if (sound) {
        Session session(scratch);
        const Result<QList<invariants::Finding>> findings = invariants::check(session);
        const QString fault = findings ? invariants::firstFault(*findings) : QString();
        if (!findings)
            sound = findings.error();
        else if (!fault.isEmpty())
            sound = Error{Error::Kind::Bug, u"backup.unsound"_s, {{u"fault"_s, fault}}, {}};
    }
    ConnectionSettings administrator = server;
    administrator[u"dbname"_s] = u"postgres"_s;
    const Result<Rows> dropped =
        Session(administrator).run(u"drop database if exists %1 with (force)"_s.arg(scratch[u"dbname"_s]));
    if (!dropped)
        qCWarning(lcServer).noquote() << "scratch database stays:" << dropped.error().technical;
    if (!sound)
        return sound;
    const Result<Rows> noted =
        Session(server).run(u"insert into ops.setting (key, value) values ('backup.verified_at', to_jsonb(now())) "
                            "on conflict (key) do update set value = excluded.value"_s);
    return noted ? Result<>() : Result<>(noted.error());
}

} // namespace backup
