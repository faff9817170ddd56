#include "modules/till/journalfile.h"

#include "modules/core/clock.h"
#include "modules/core/log.h"
#include "modules/core/uuid.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace till {

namespace {

const QString Columns = u"seq, id, kind, at, actor, payload, hash"_s;

Event toEvent(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),      QUuid(row.value(1).toString()),
            row.value(2).toString(),        QDateTime::fromMSecsSinceEpoch(row.value(3).toLongLong(), Qt::UTC),
            QUuid(row.value(4).toString()), row.value(5).toByteArray(),
            row.value(6).toByteArray()};
}

QList<Event> toEvents(QSqlQuery &query)
{
    QList<Event> events;
    while (query.next())
        events.append(toEvent(query));
    return events;
}

/// SQLite's primary result codes (sqlite.org/rescode.html).
constexpr auto SqliteReadOnly = "8"_L1;
constexpr auto SqliteFull = "13"_L1;
constexpr auto SqliteCorrupt = "11"_L1;
constexpr auto SqliteNotADatabase = "26"_L1;

} // namespace

JournalFile::JournalFile() : m_connection(u"journal-"_s + uuidText(QUuid::createUuid())) {}
JournalFile::~JournalFile() { close(); }

void JournalFile::close()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
    m_lock.reset();
}

Error JournalFile::writeError(const QSqlQuery &query) const
{
    const QString code = query.lastError().nativeErrorCode();
    const QString text = query.lastError().text();
    qCCritical(lcTill).noquote() << "journal:" << code << text;
    if (code == SqliteFull)
        return {Error::Kind::Storage, u"till.disk_full"_s, {}, text};
    if (code == SqliteReadOnly)
        return {Error::Kind::Storage, u"till.journal_read_only"_s, {{u"path"_s, m_database.databaseName()}}, text};
    if (code == SqliteCorrupt || code == SqliteNotADatabase)
        return {Error::Kind::Storage, u"till.journal_damaged"_s, {{u"path"_s, m_database.databaseName()}}, text};
    return {Error::Kind::Storage, u"till.journal_write"_s, {}, text};
}

Result<JournalState> JournalFile::open(const QString &folder, int checkTail)
{
    const QString path = folder + u"/journal.sqlite"_s;
    if (!QDir().mkpath(folder) || !QFileInfo(folder).isWritable()
        || (QFileInfo::exists(path) && !QFileInfo(path).isWritable()))
        return Error{Error::Kind::Storage, u"till.journal_read_only"_s, {{u"path"_s, folder}}, {}};
    m_folder = folder;
    m_lock = std::make_unique<ExclusiveFile>(folder + u"/journal.lock"_s);
    if (const auto outcome = m_lock->tryHold(); outcome != ExclusiveFile::Outcome::Held) {
        m_lock.reset();
        const bool taken = outcome == ExclusiveFile::Outcome::Taken;
        return Error{Error::Kind::Storage,
                     taken ? u"till.journal_in_use"_s : u"till.journal_read_only"_s,
                     {{u"path"_s, folder}},
                     {}};
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(path);
    if (!m_database.open())
        return Error{
            Error::Kind::Storage, u"till.journal_read_only"_s, {{u"path"_s, path}}, m_database.lastError().text()};
    QSqlQuery query(m_database);
    for (const QString &pragma : {u"pragma journal_mode = wal"_s, u"pragma synchronous = full"_s,
                                  u"pragma foreign_keys = on"_s, u"pragma wal_autocheckpoint = 400"_s})
        if (!query.exec(pragma))
            return writeError(query);
    if (const Result<> made = createTables(); !made)
        return made.error();
    const Result<JournalState> state = readState();
    if (!state)
        return state;
    const qint64 from = checkTail < 0 ? 1 : qMax<qint64>(1, state->lastSequence - checkTail + 1);
    const Result<std::optional<qint64>> broken = firstBroken(from);
    if (!broken)
        return broken.error();
    if (*broken)
        return Error{
            Error::Kind::Storage, u"till.journal_damaged"_s, {{u"path"_s, path}, {u"sequence"_s, **broken}}, {}};
    if (const Result<> made = createIndex(); !made)
        return made.error();
    m_state = *state;
    return m_state;
}

Result<> JournalFile::createTables()
{
    const QStringList statements = {
        u"create table if not exists event (seq integer primary key, id text not null unique, kind text not null, "
        "at integer not null, actor text not null, payload blob not null, hash blob not null) strict"_s,
        u"create index if not exists event_kind on event (kind, seq)"_s,
        u"create table if not exists serial (series text primary key, last integer not null) strict"_s,
        u"create table if not exists delivery (one integer primary key check (one = 1), "
        "acknowledged integer not null) strict"_s,
        u"create table if not exists print_job (id text primary key, dedup_key text not null unique, kind integer not "
        u"null, "
        "state integer not null, document blob, title text not null, attempts integer not null default 0, "
        "created_at integer not null, expires_at integer, fault text) strict"_s,
        u"create index if not exists print_job_state on print_job (state, created_at)"_s,
        u"create table if not exists note (key text primary key, value text not null) strict"_s,
        u"insert or ignore into delivery values (1, 0)"_s,
        u"insert or ignore into note values ('journal', '%1')"_s.arg(uuidText(uuidV7())),
    };
    QSqlQuery query(m_database);
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return writeError(query);
    return {};
}

Result<JournalState> JournalFile::readState()
{
    JournalState state;
    QSqlQuery query(m_database);
    if (!query.exec(u"select value from note where key = 'journal'"_s) || !query.next())
        return writeError(query);
    state.journal = QUuid(query.value(0).toString());
    if (!query.exec(u"select seq, hash, at from event order by seq desc limit 1"_s))
        return writeError(query);
    state.lastHash = firstHash();
    if (query.next()) {
        state.lastSequence = query.value(0).toLongLong();
        state.lastHash = query.value(1).toByteArray();
        state.lastAt = QDateTime::fromMSecsSinceEpoch(query.value(2).toLongLong(), Qt::UTC);
    }
    if (!query.exec(u"select acknowledged from delivery"_s) || !query.next())
        return writeError(query);
    state.acknowledged = query.value(0).toLongLong();
    if (!query.exec(u"select series, last from serial"_s))
        return writeError(query);
    while (query.next())
        state.serials.insert(query.value(0).toString(), query.value(1).toLongLong());
    return state;
}

Result<Recorded> JournalFile::append(const Draft &draft, QList<PrintJob> jobs, const Document &document)
{
    const Result<std::optional<Event>> known = byId(draft.id);
    if (!known)
        return known.error();
    if (*known)
        return Recorded{**known, {}};
    if (!draft.series.isEmpty() && draft.serial != m_state.serials.value(draft.series) + 1)
        return Error{Error::Kind::Bug, u"till.number_taken"_s, {}, draft.series};

    Recorded recorded;
    // Facts are in the order of their instants even when the machine's clock jumps back.
    QDateTime at = Clock::now().toUTC();
    if (m_state.lastAt.isValid() && at < m_state.lastAt) {
        if (at.secsTo(m_state.lastAt) > 60)
            recorded.warnings.append({Error::Kind::Rule, u"till.clock_behind"_s, {}, {}});
        at = m_state.lastAt;
    }
    Event &event = recorded.event;
    event.sequence = m_state.lastSequence + 1;
    event.id = draft.id;
    event.kind = draft.kind;
    event.at = at;
    event.actor = draft.actor;
    event.payload = payloadOf(draft, at);
    event.hash = chainHash(m_state.lastHash, m_state.journal, event.sequence, event.payload);

    QSqlQuery query(m_database);
    if (!query.exec(u"begin immediate"_s))
        return writeError(query);
    const auto fail = [&](const QSqlQuery &failed) {
        const Error error = writeError(failed);
        QSqlQuery(m_database).exec(u"rollback"_s);
        return error;
    };
    query.prepare(u"insert into event (seq, id, kind, at, actor, payload, hash) values (?, ?, ?, ?, ?, ?, ?)"_s);
    for (const QVariant &value : {QVariant(event.sequence), QVariant(uuidText(event.id)), QVariant(event.kind),
                                  QVariant(at.toMSecsSinceEpoch()), QVariant(uuidText(event.actor)),
                                  QVariant(event.payload), QVariant(event.hash)})
        query.addBindValue(value);
    if (!query.exec())
        return fail(query);
    if (!draft.series.isEmpty()) {
        query.prepare(u"insert into serial values (?, ?) on conflict (series) do update set last = excluded.last"_s);
        query.addBindValue(draft.series);
        query.addBindValue(draft.serial);
        if (!query.exec())
            return fail(query);
    }
    if (const Result<> indexed = addToIndex(event); !indexed) {
        QSqlQuery(m_database).exec(u"rollback"_s);
        return indexed.error();
    }
    for (PrintJob &job : jobs) {
        if (document)
            job.document = document(event, job);
        if (const Result<> added = addJob(job); !added) {
            QSqlQuery(m_database).exec(u"rollback"_s);
            return added.error();
        }
    }
    if (!query.exec(u"commit"_s))
        return fail(query);
    m_state.lastSequence = event.sequence;
    m_state.lastHash = event.hash;
    m_state.lastAt = at;
    if (!draft.series.isEmpty())
        m_state.serials.insert(draft.series, draft.serial);
    if (const std::optional<Error> low = diskWarning())
        recorded.warnings.append(*low);
    return recorded;
}

std::optional<Error> JournalFile::diskWarning()
{
    constexpr int EveryFacts = 100;
    if (m_untilDiskIsChecked-- > 0)
        return {};
    m_untilDiskIsChecked = EveryFacts - 1;
    const qint64 available = QStorageInfo(m_folder).bytesAvailable();
    if (available < 0 || available >= m_lowDisk)
        return {};
    return Error{Error::Kind::Rule, u"till.disk_low"_s, {{u"megabytes"_s, available / 1'000'000}}, {}};
}

Result<QList<Event>> JournalFile::after(qint64 sequence, int limit)
{
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from event where seq > ? order by seq limit ?"_s.arg(Columns));
    query.addBindValue(sequence);
    query.addBindValue(limit);
    if (!query.exec())
        return writeError(query);
    return toEvents(query);
}

Result<std::optional<Event>> JournalFile::byId(const QUuid &id)
{
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from event where id = ?"_s.arg(Columns));
    query.addBindValue(uuidText(id));
    if (!query.exec())
        return writeError(query);
    return query.next() ? std::optional(toEvent(query)) : std::nullopt;
}

Result<std::optional<Event>> JournalFile::lastOfKind(const QString &kind)
{
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from event where kind = ? order by seq desc limit 1"_s.arg(Columns));
    query.addBindValue(kind);
    if (!query.exec())
        return writeError(query);
    return query.next() ? std::optional(toEvent(query)) : std::nullopt;
}

Result<QList<Event>> JournalFile::since(qint64 sequence, const QStringList &kinds)
{
    QSqlQuery query(m_database);
    const QString marks = QStringList(kinds.size(), u"?"_s).join(u',');
    query.prepare(u"select %1 from event where seq >= ? and kind in (%2) order by seq"_s.arg(Columns, marks));
    query.addBindValue(sequence);
    for (const QString &kind : kinds)
        query.addBindValue(kind);
    if (!query.exec())
        return writeError(query);
    return toEvents(query);
}

Result<QByteArray> JournalFile::hashAt(qint64 sequence)
{
    if (sequence == 0)
        return firstHash();
    QSqlQuery query(m_database);
    query.prepare(u"select hash from event where seq = ?"_s);
    query.addBindValue(sequence);
    if (!query.exec())
        return writeError(query);
    return query.next() ? query.value(0).toByteArray() : QByteArray();
}

Result<> JournalFile::acknowledge(qint64 sequence)
{
    QSqlQuery query(m_database);
    query.prepare(u"update delivery set acknowledged = ?"_s);
    query.addBindValue(sequence);
    if (!query.exec())
        return writeError(query);
    m_state.acknowledged = sequence;
    return {};
}

Result<std::optional<qint64>> JournalFile::firstBroken(qint64 from)
{
    QSqlQuery query(m_database);
    const Result<QByteArray> before = hashAt(from - 1);
    if (!before)
        return before.error();
    QByteArray previous = *before;
    query.prepare(u"select seq, payload, hash from event where seq >= ? order by seq"_s);
    query.addBindValue(from);
    query.setForwardOnly(true);
    if (!query.exec())
        return writeError(query);
    QSqlQuery own(m_database);
    if (!own.exec(u"select value from note where key = 'journal'"_s) || !own.next())
        return writeError(own);
    const QUuid journal(own.value(0).toString());
    qint64 expected = from;
    while (query.next()) {
        const QByteArray hash = query.value(2).toByteArray();
        if (query.value(0).toLongLong() != expected
            || hash != chainHash(previous, journal, expected, query.value(1).toByteArray()))
            return std::optional(expected);
        previous = hash;
        ++expected;
    }
    if (query.lastError().isValid())
        return writeError(query);
    return std::optional<qint64>();
}

} // namespace till
