#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/journalfile.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace till {

namespace {

const QString Columns = u"id, dedup_key, kind, state, document, title, attempts, created_at, expires_at, fault"_s;

PrintJob toJob(const QSqlQuery &row)
{
    PrintJob job;
    job.id = QUuid(row.value(0).toString());
    job.dedupKey = row.value(1).toString();
    job.kind = PrintJob::Kind(row.value(2).toInt());
    job.state = PrintJob::State(row.value(3).toInt());
    job.document = row.value(4).toByteArray();
    job.title = row.value(5).toString();
    job.attempts = row.value(6).toInt();
    job.createdAt = QDateTime::fromMSecsSinceEpoch(row.value(7).toLongLong(), Qt::UTC);
    if (!row.value(8).isNull())
        job.expiresAt = QDateTime::fromMSecsSinceEpoch(row.value(8).toLongLong(), Qt::UTC);
    job.fault = row.value(9).toString();
    return job;
}

QString isFor(PrintJob::Station station)
{
    return u"kind %1 %2"_s.arg(station == PrintJob::Station::Workshop ? u"="_s : u"<>"_s,
                               QString::number(int(PrintJob::Kind::WorkshopSlip)));
}

QVariant instant(const QDateTime &when) { return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant(); }

} // namespace

Result<> JournalFile::addJob(const PrintJob &job)
{
    QSqlQuery query(m_database);
    // One row per key for ever: asking again for the same paper is not a second paper (hardware 2.2).
    query.prepare(
        u"insert or ignore into print_job (id, dedup_key, kind, state, document, title, created_at, expires_at) "
        "values (?, ?, ?, ?, ?, ?, ?, ?)"_s);
    query.addBindValue(uuidText(job.id));
    query.addBindValue(job.dedupKey);
    query.addBindValue(int(job.kind));
    query.addBindValue(int(job.state));
    query.addBindValue(job.document);
    query.addBindValue(job.title.isNull() ? u""_s : job.title);
    query.addBindValue(instant(job.createdAt.isValid() ? job.createdAt : Clock::now()));
    query.addBindValue(instant(job.expiresAt));
    if (!query.exec())
        return writeError(query);
    return {};
}

Result<QList<PrintJob>> JournalFile::jobs(const QList<PrintJob::State> &states, int limit, bool newestFirst)
{
    QStringList numbers;
    for (const PrintJob::State state : states)
        numbers.append(QString::number(int(state)));
    return jobsWhere(u"state in (%1) order by %2"_s.arg(numbers.join(u','),
                                                        newestFirst ? u"created_at desc"_s : u"created_at, id"_s),
                     limit);
}

Result<QList<PrintJob>> JournalFile::queuedJobs(PrintJob::Station station, int limit)
{
    // A drawer pulse goes before any paper: the cashier needs it now (hardware 2.6).
    return jobsWhere(u"state = %1 and %2 order by kind <> %3, created_at, id"_s.arg(
                         QString::number(int(PrintJob::State::Queued)), isFor(station),
                         QString::number(int(PrintJob::Kind::Drawer))),
                     limit);
}

Result<QList<PrintJob>> JournalFile::jobsWhere(const QString &condition, int limit)
{
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from print_job where %2 limit ?"_s.arg(Columns, condition));
    query.addBindValue(limit);
    if (!query.exec())
        return writeError(query);
    QList<PrintJob> jobs;
    while (query.next())
        jobs.append(toJob(query));
    return jobs;
}

Result<> JournalFile::setJobState(const QUuid &id, PrintJob::State state, const QString &fault)
{
    QSqlQuery query(m_database);
    query.prepare(u"update print_job set state = ?, fault = ?, attempts = attempts + ? where id = ?"_s);
    query.addBindValue(int(state));
    query.addBindValue(fault.isEmpty() ? QVariant() : QVariant(fault));
    query.addBindValue(state == PrintJob::State::Sending ? 1 : 0);
    query.addBindValue(uuidText(id));
    if (!query.exec())
        return writeError(query);
    return {};
}

Result<> JournalFile::moveToCounter(const QUuid &job)
{
    QSqlQuery query(m_database);
    query.prepare(u"update print_job set kind = ?, fault = null where id = ? and kind = ? and state = ?"_s);
    query.addBindValue(int(PrintJob::Kind::Receipt));
    query.addBindValue(uuidText(job));
    query.addBindValue(int(PrintJob::Kind::WorkshopSlip));
    query.addBindValue(int(PrintJob::State::Queued));
    if (!query.exec())
        return writeError(query);
    return {};
}

Result<std::optional<PrintJob>> JournalFile::jobById(const QUuid &id) { return jobBy(u"id"_s, uuidText(id)); }

Result<std::optional<PrintJob>> JournalFile::jobByKey(const QString &dedupKey)
{
    return jobBy(u"dedup_key"_s, dedupKey);
}

Result<std::optional<PrintJob>> JournalFile::jobBy(const QString &column, const QString &value)
{
    QSqlQuery query(m_database);
    query.prepare(u"select %1 from print_job where %2 = ?"_s.arg(Columns, column));
    query.addBindValue(value);
    if (!query.exec())
        return writeError(query);
    return query.next() ? std::optional(toJob(query)) : std::nullopt;
}

Result<int> JournalFile::freeCopy(const QString &prefix)
{
    for (int copy = 0;; ++copy) {
        const Result<std::optional<PrintJob>> job = jobByKey(prefix + QString::number(copy));
        if (!job)
            return job.error();
        if (!*job)
            return copy;
    }
}

Result<QList<PrintJob>> JournalFile::recoverJobs(PrintJob::Station station)
{
    const auto state = [](PrintJob::State value) { return QString::number(int(value)); };
    const QString drawer = QString::number(int(PrintJob::Kind::Drawer));
    QSqlQuery query(m_database);
    // A pulse of unknown fate is not asked about: it is over, and must never come late (PRT-3).
    const QStringList statements = {
        u"update print_job set state = %1 where kind = %2 and state in (%3, %4)"_s.arg(
            state(PrintJob::State::Expired), drawer, state(PrintJob::State::Queued), state(PrintJob::State::Sending)),
        u"update print_job set state = %1 where state = %2 and %3"_s.arg(
            state(PrintJob::State::Uncertain), state(PrintJob::State::Sending), isFor(station)),
    };
    for (const QString &statement : statements)
        if (!query.exec(statement))
            return writeError(query);
    return jobsWhere(
        u"state = %1 and %2 order by created_at, id"_s.arg(state(PrintJob::State::Uncertain), isFor(station)), 20);
}

Result<QString> JournalFile::note(const QString &key)
{
    QSqlQuery query(m_database);
    query.prepare(u"select value from note where key = ?"_s);
    query.addBindValue(key);
    if (!query.exec())
        return writeError(query);
    return query.next() ? query.value(0).toString() : QString();
}

Result<> JournalFile::setNote(const QString &key, const QString &value)
{
    QSqlQuery query(m_database);
    query.prepare(u"insert into note values (?, ?) on conflict (key) do update set value = excluded.value"_s);
    query.addBindValue(key);
    query.addBindValue(value.isNull() ? u""_s : value);
    if (!query.exec())
        return writeError(query);
    return {};
}

} // namespace till
