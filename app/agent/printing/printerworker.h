#pragma once

#include "drivers/api/printerthread.h"
#include "modules/core/db/connection.h"
#include "modules/core/wakeup.h"

#include <QCoroTask>
#include <QTimer>
#include <QUuid>

#include <atomic>

namespace agent {

/// Brings one printer's jobs from the database to its paper (hardware 2.2 to 2.5). The database says who holds the
/// printer; a job is "sending" there before its first byte, and no byte leaves for a job that is not this worker's. A
/// job that was sending when something died is uncertain until a person says.
class PrinterWorker final : public QObject
{
    Q_OBJECT

public:
    /// `worker`: this process, for the leases. `url`: where the printer is.
    PrinterWorker(Connection &database, const QUuid &worker, const QUuid &printer, const QString &url);
    ~PrinterWorker() override;

    void start();
    void wake() { m_wakeUp.wake(); }
    QString url() const { return m_url; }
    /// Key of what is wrong, empty when it prints.
    QString fault() const { return m_fault; }
    int printed() const { return m_printed; }

private:
    struct Job
    {
        QUuid id;
        bool isPulse = false;
        QByteArray document;
        QByteArray tag;
    };

    QCoro::Task<> work();
    QCoro::Task<> handle(Job job);
    /// Tells the database until it has heard; false: the job is not ours.
    QCoro::Task<bool> move(QUuid job, QString state, QString fault, int again);
    bool keepWaiting(const Error &fault);
    void keepPrinter();
    int secondsToRetry() const;

    Connection &m_database;
    QUuid m_worker;
    QUuid m_id;
    QString m_url;
    QString m_fault;
    WakeUp m_wakeUp;
    QTimer m_keeping;
    int m_failures = 0;
    int m_printed = 0;
    std::atomic<bool> m_stopping = false; ///< read on the printer's thread, too
    PrinterThread m_printer; ///< last: it ends while everything a paper under way asks still stands
};

} // namespace agent
