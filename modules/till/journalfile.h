#pragma once

#include "modules/core/exclusivefile.h"
#include "modules/core/quantity.h"
#include "modules/till/event.h"
#include "modules/till/printjob.h"

#include <QHash>
#include <QSet>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace till {

/// Where the journal stands: what a till must know to go on.
struct JournalState
{
    QUuid journal;
    qint64 lastSequence = 0;
    QByteArray lastHash;
    qint64 acknowledged = 0; ///< the server has everything up to here
    QDateTime lastAt;
    QHash<QString, qint64> serials; ///< series → last number taken
};

/// What one synced write recorded.
struct Recorded
{
    Event event;
    /// To be said, though it is recorded: till.clock_behind, the machine's clock stood before the last fact's;
    /// till.disk_low {megabytes}, once in a hundred facts.
    QList<Error> warnings;
};

/// Which tickets of the journal are wanted; what is empty does not matter.
struct TicketQuery
{
    QString number; ///< part of it
    QDateTime from;
    QDateTime before;
    std::optional<Money> total;
    QUuid product;
    QUuid actor;
    int limit = 50;
};

/// What already came back of a line sold.
struct Returned
{
    Quantity quantity;
    Money total;
};

/// The till's facts on disk: one SQLite file, write-ahead log, every commit synced (ARCHITECTURE 4). Blocking; belongs
/// to one thread (see Journal). Nothing in it is ever changed but delivery and print states.
///
/// Errors: till.journal_in_use, till.journal_read_only {path}, till.journal_damaged {sequence}, till.journal_other
/// {code}, till.disk_full, till.journal_write.
class JournalFile
{
public:
    JournalFile();
    ~JournalFile();
    Q_DISABLE_COPY_MOVE(JournalFile)

    /// Opens or creates `<folder>/journal.sqlite`, takes the folder for this process, checks the chain's last
    /// `checkTail` facts (all: -1).
    Result<JournalState> open(const QString &folder, int checkTail = 2000);
    void close();

    /// Records one fact with the paper it asks for, in one transaction, on disk when it returns. The same id again
    /// returns what the first call recorded.
    /// `document` makes a job's document from the event as recorded, which carries the hash that paper shows.
    using Document = std::function<QByteArray(const Event &, const PrintJob &)>;
    Result<Recorded> append(const Draft &draft, QList<PrintJob> jobs = {}, const Document &document = {});

    /// A fact recorded with less free space than that, in bytes, says so; 500 MB unless set.
    void setLowDisk(qint64 bytes) { m_lowDisk = bytes; }

    /// Facts after `sequence`, oldest first.
    Result<QList<Event>> after(qint64 sequence, int limit);
    Result<std::optional<Event>> byId(const QUuid &id);
    Result<std::optional<Event>> lastOfKind(const QString &kind);
    Result<QList<Event>> since(qint64 sequence, const QStringList &kinds);
    Result<QByteArray> hashAt(qint64 sequence);
    Result<> acknowledge(qint64 sequence);

    // What the facts say, kept beside them so that nobody reads a year of payloads to find one (journalfile_index.cpp)
    Result<QList<Event>> tickets(const TicketQuery &query); ///< newest first
    Result<QHash<QUuid, Returned>> returned(const QList<QUuid> &lines);
    Result<QList<Event>> parked(); ///< tickets set aside here and not taken up again, oldest first
    /// The office's requests that facts of this journal did.
    Result<QSet<QUuid>> requestsDone();
    /// Another till took it up.
    Result<> forgetParked(const QUuid &ticket);

    // Paper
    Result<QList<PrintJob>> jobs(const QList<PrintJob::State> &states, int limit, bool newestFirst = false);
    /// What waits for one printer, in the order it is printed.
    Result<QList<PrintJob>> queuedJobs(PrintJob::Station station, int limit);
    Result<> addJob(const PrintJob &job);
    Result<> setJobState(const QUuid &id, PrintJob::State state, const QString &fault = {});
    /// A slip that waits for the workshop's printer comes out at the counter instead; no byte of it may have left.
    Result<> moveToCounter(const QUuid &job);
    Result<std::optional<PrintJob>> jobById(const QUuid &id);
    Result<std::optional<PrintJob>> jobByKey(const QString &dedupKey);
    /// The first number from 0 on that no job "<prefix><number>" has.
    Result<int> freeCopy(const QString &prefix);
    /// After a start: what was being sent when the program died is of unknown fate, and pulses have expired.
    Result<QList<PrintJob>> recoverJobs(PrintJob::Station station = PrintJob::Station::Counter);

    // Small things that must survive with the journal: terminal, attempts…
    Result<QString> note(const QString &key);
    Result<> setNote(const QString &key, const QString &value);

    /// Checks every hash from the first fact on; the sequence of the first wrong one.
    Result<std::optional<qint64>> firstBroken(qint64 from = 1);

private:
    Result<QList<PrintJob>> jobsWhere(const QString &condition, int limit);
    Result<std::optional<PrintJob>> jobBy(const QString &column, const QString &value);
    Result<> createTables();
    Result<> createIndex();
    Result<> addToIndex(const Event &event);
    Result<JournalState> readState();
    Error writeError(const class QSqlQuery &query) const;
    std::optional<Error> diskWarning();

    QString m_folder;
    qint64 m_lowDisk = 500'000'000;
    int m_untilDiskIsChecked = 0; ///< facts
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<ExclusiveFile> m_lock;
    JournalState m_state;
};

} // namespace till
