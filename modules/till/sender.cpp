#include "modules/till/sender.h"

#include "modules/core/clock.h"
#include "modules/core/log.h"
#include "modules/core/uuid.h"

#include <QCoroFuture>
#include <QPointer>
#include <QRandomGenerator>

#include <array>

using namespace Qt::StringLiterals;

namespace till {

namespace {

constexpr std::array<int, 5> BackOffSeconds{1, 2, 5, 10, 30};

QByteArray hashFrom(const QJsonObject &answer)
{
    return QByteArray::fromHex(answer[u"last_hash"].toString().toLatin1());
}

QJsonObject firstValue(const Rows &rows, QLatin1StringView column)
{
    return rows.isEmpty() ? QJsonObject() : rows.first().get<QJsonObject>(column);
}

Error stopped(const QString &key) { return {Error::Kind::Conflict, key, {}, {}}; }

} // namespace

Sender::Sender(Journal &journal, Database &database, const QUuid &terminal, const JournalState &state, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_database(database)
    , m_terminal(terminal)
    , m_journalId(state.journal)
    , m_recorded(state.lastSequence)
    , m_acknowledged(state.acknowledged)
{
    m_link.since = Clock::now();
    m_link.waiting = int(m_recorded - m_acknowledged);
}

void Sender::start()
{
    if (m_running)
        return;
    m_running = true;
    work();
}

void Sender::recorded(qint64 lastSequence)
{
    m_recorded = qMax(m_recorded, lastSequence);
    m_link.waiting = int(m_recorded - m_acknowledged);
    emit linkChanged();
    // While the server does not answer the back-off decides, or every sale of an outage would knock again.
    if (m_failures == 0)
        m_wakeUp.wake();
}

void Sender::sendNow()
{
    m_changesDue = true;
    m_wakeUp.wake();
}

void Sender::stop()
{
    m_stopping = true;
    m_wakeUp.wake();
}

void Sender::show(Link::State state, const Error &reason)
{
    if (m_link.state != state)
        m_link.since = Clock::now();
    m_link.state = state;
    m_link.reason = reason;
    m_link.waiting = int(m_recorded - m_acknowledged);
    emit linkChanged();
}

void Sender::reached()
{
    m_failures = 0;
    m_meetings = 0;
    if (!m_halted)
        show(Link::State::Online);
}

void Sender::failed(const Error &error)
{
    // Two sessions met at the same rows: the server is there, and the same batch again is right (ARCHITECTURE 3).
    if (error.key == u"core.try_again" && m_meetings < MaximumMeetings) {
        ++m_meetings;
        return;
    }
    ++m_failures;
    m_attached = m_attached && error.kind != Error::Kind::Offline;
    qCInfo(lcTill).noquote() << "server:" << error.key << error.technical;
    show(Link::State::Offline, error);
}

void Sender::halt(const Error &error)
{
    qCCritical(lcTill).noquote() << "till stopped:" << error.key;
    m_halted = true;
    show(Link::State::Stopped, error);
    emit noticed(error);
}

QCoro::Task<> Sender::accept(qint64 serverSequence, QByteArray serverHash)
{
    const QPointer<Sender> alive(this);
    if (serverSequence > m_recorded) {
        // The server knows facts of this till that this file does not: an old copy of the journal was put back.
        halt(stopped(u"till.journal_rolled_back"_s));
        co_return;
    }
    const auto ask = [serverSequence](JournalFile &file) { return file.hashAt(serverSequence); };
    const std::function<Result<QByteArray>(JournalFile &)> askTask = ask;
    const Result<QByteArray> own = co_await m_journal.run(askTask);
    if (!alive)
        co_return;
    if (!own) {
        failed(own.error());
        co_return;
    }
    if (*own != serverHash) {
        halt(stopped(u"till.journal_diverged"_s));
        co_return;
    }
    if (serverSequence == m_acknowledged)
        co_return;
    // Less than once acknowledged: the server was restored from a backup, and gets everything after it again.
    if (serverSequence < m_acknowledged)
        qCWarning(lcTill) << "server knows" << serverSequence << "of" << m_acknowledged
                          << "acknowledged: sending again";
    m_acknowledged = serverSequence;
    const auto write = [serverSequence](JournalFile &file) { return file.acknowledge(serverSequence); };
    const std::function<Result<>(JournalFile &)> writeTask = write;
    const Result<> written = co_await m_journal.run(writeTask);
    if (!alive)
        co_return;
    if (!written)
        qCWarning(lcTill).noquote() << "acknowledgement not written:" << written.error().technical;
    m_link.waiting = int(m_recorded - m_acknowledged);
    emit acknowledgedUpTo(m_acknowledged);
    emit linkChanged();
}

QCoro::Task<bool> Sender::attach()
{
    const QPointer<Sender> alive(this);
    const QString program = QStringLiteral(FM_VERSION);
    const QFuture<Result<Rows>> call =
        m_database.call("pos.attach"_L1, m_terminal, m_journalId, program, PayloadVersion);
    const Result<Rows> rows = co_await call;
    if (!alive || m_stopping)
        co_return false;
    if (!rows) {
        failed(rows.error());
        co_return false;
    }
    const QJsonObject answer = firstValue(*rows, "attach"_L1);
    const QString status = answer[u"status"].toString();
    if (status == u"unknown_terminal") {
        halt(stopped(u"till.unknown_terminal"_s));
        co_return false;
    }
    if (status == u"closed") {
        halt(stopped(u"till.terminal_closed"_s));
        co_return false;
    }
    if (status != u"ok") {
        halt(stopped(u"till.other_journal"_s));
        co_return false;
    }
    m_attached = true;
    m_changesDue = true;
    emit attached(answer);
    const qint64 serverSequence = answer[u"last_seq"].toInteger();
    const QByteArray serverHash = hashFrom(answer);
    co_await accept(serverSequence, serverHash);
    if (!alive || m_halted)
        co_return false;
    reached();
    co_return true;
}

QCoro::Task<bool> Sender::sendBatch()
{
    const QPointer<Sender> alive(this);
    const qint64 from = m_acknowledged;
    const auto read = [from](JournalFile &file) { return file.after(from, BatchSize); };
    const std::function<Result<QList<Event>>(JournalFile &)> readTask = read;
    const Result<QList<Event>> events = co_await m_journal.run(readTask);
    if (!alive)
        co_return false;
    if (!events) {
        failed(events.error());
        co_return false;
    }
    if (events->isEmpty())
        co_return true;
    QList<QByteArray> payloads;
    for (const Event &event : *events)
        payloads.append(event.payload);
    const qint64 first = events->first().sequence;
    const QFuture<Result<Rows>> call = m_database.call("pos.ingest"_L1, m_terminal, first, payloads);
    const Result<Rows> rows = co_await call;
    if (!alive || m_stopping)
        co_return false;
    if (!rows) {
        failed(rows.error());
        co_return false;
    }
    const QJsonObject answer = firstValue(*rows, "ingest"_L1);
    const QString status = answer[u"status"].toString();
    if (status == u"diverged") {
        halt(stopped(u"till.journal_diverged"_s));
        co_return false;
    }
    if (status == u"not_attached") {
        m_attached = false;
        co_return true;
    }
    const qint64 serverSequence = answer[u"last_seq"].toInteger();
    const QByteArray serverHash = hashFrom(answer);
    co_await accept(serverSequence, serverHash);
    if (!alive)
        co_return false;
    if (!m_halted)
        reached();
    co_return !m_halted;
}

QCoro::Task<bool> Sender::fetchChanges()
{
    const QPointer<Sender> alive(this);
    const QFuture<Result<Rows>> call = m_cursor.isEmpty() ? m_database.call("pos.changes"_L1, m_terminal, nullptr)
                                                          : m_database.call("pos.changes"_L1, m_terminal, m_cursor);
    const Result<Rows> rows = co_await call;
    if (!alive || m_stopping)
        co_return false;
    if (!rows) {
        failed(rows.error());
        co_return false;
    }
    const QJsonObject changes = firstValue(*rows, "changes"_L1);
    m_cursor = changes[u"cursor"].toObject();
    m_changesDue = false;
    m_sinceChanges.start();
    reached();
    emit changed(changes);
    co_return true;
}

QCoro::Task<> Sender::work()
{
    const QPointer<Sender> alive(this);
    while (!m_stopping && !m_halted) {
        bool good = true;
        if (!m_attached)
            good = co_await attach();
        else if (m_acknowledged < m_recorded)
            good = co_await sendBatch();
        else if (m_changesDue || m_sinceChanges.hasExpired(std::chrono::milliseconds(PollInterval).count()))
            good = co_await fetchChanges(); // a till that sells all the time hears of others too
        else
            co_await m_wakeUp.wait(
                qMax(std::chrono::milliseconds(0), PollInterval - std::chrono::milliseconds(m_sinceChanges.elapsed())));
        if (!alive)
            co_return;
        if (m_stopping || m_halted || good)
            continue;
        if (m_meetings > 0 && m_failures == 0) {
            co_await m_wakeUp.wait(std::chrono::milliseconds(20 + QRandomGenerator::global()->bounded(80)));
            continue;
        }
        const int base = BackOffSeconds.at(size_t(qBound(1, m_failures, int(BackOffSeconds.size())) - 1)) * 1000;
        const auto pause = std::chrono::milliseconds(base + QRandomGenerator::global()->bounded(base / 4));
        co_await m_wakeUp.wait(pause);
    }
    m_running = false;
    emit finished();
}

} // namespace till
