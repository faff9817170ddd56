#pragma once

#include "modules/core/db/database.h"
#include "modules/core/wakeup.h"
#include "modules/till/counter.h"
#include "modules/till/journal.h"

#include <QCoroTask>
#include <QElapsedTimer>

namespace till {

/// Delivers the journal to PostgreSQL, in order, exactly once, and brings back what changed there (ARCHITECTURE 4).
/// Works by itself until stop(); nothing waits for it.
class Sender : public QObject
{
    Q_OBJECT

public:
    /// `terminal`: as enrolled; `database`: null while this till has never had a server.
    Sender(Journal &journal, Database &database, const QUuid &terminal, const JournalState &state,
           QObject *parent = nullptr);

    void start();
    /// Something was recorded, up to `lastSequence`.
    void recorded(qint64 lastSequence);
    void sendNow();
    void stop();
    bool isStopped() const { return !m_running; }

    void setCursor(const QJsonObject &cursor) { m_cursor = cursor; }
    const Link &link() const { return m_link; }
    qint64 acknowledged() const { return m_acknowledged; }
    int attempts() const { return m_failures; }

    static constexpr int BatchSize = 100;
    static constexpr int MaximumMeetings = 5;
    static constexpr std::chrono::seconds PollInterval{2};

signals:
    void linkChanged();
    void attached(const QJsonObject &answer);
    void changed(const QJsonObject &changes); ///< as pos.changes answers
    void acknowledgedUpTo(qint64 sequence);
    void noticed(const Error &error);
    void finished();

private:
    QCoro::Task<> work();
    QCoro::Task<bool> attach();
    QCoro::Task<bool> sendBatch();
    QCoro::Task<bool> fetchChanges();
    QCoro::Task<> accept(qint64 serverSequence, QByteArray serverHash);
    void reached();
    void failed(const Error &error);
    void halt(const Error &error);
    void show(Link::State state, const Error &reason = {});

    Journal &m_journal;
    Database &m_database;
    QUuid m_terminal;
    QUuid m_journalId;
    WakeUp m_wakeUp;
    Link m_link;
    QJsonObject m_cursor;
    qint64 m_recorded = 0;
    qint64 m_acknowledged = 0;
    int m_failures = 0;
    int m_meetings = 0; ///< deadlocks and serialisation failures in a row
    bool m_attached = false;
    bool m_halted = false; ///< needs a person: this journal and the server's disagree
    bool m_stopping = false;
    bool m_running = false;
    bool m_changesDue = true;
    QElapsedTimer m_sinceChanges; ///< they were last read
};

} // namespace till
