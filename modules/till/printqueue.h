#pragma once

#include "drivers/api/printerthread.h"
#include "modules/core/wakeup.h"
#include "modules/till/journal.h"
#include "modules/till/printjob.h"

#include <QCoroTask>
#include <QTimer>

#include <atomic>
#include <functional>

namespace till {

/// Brings the journal's print jobs to the printer, one at a time, on a thread of the device's own. Nothing is printed
/// twice by itself: a job is marked "sending" on disk before its first byte, and one that was sending when something
/// died is of unknown fate until a person says (hardware 2.3, 2.4).
class PrintQueue : public QObject
{
    Q_OBJECT

public:
    using Open = PrinterThread::Open;

    /// `open` makes the printer, on the device's thread; an empty function: no printer here.
    PrintQueue(Journal &journal, const Open &open, QObject *parent = nullptr);
    ~PrintQueue() override;

    const PrinterState &state() const { return m_state; }

    /// Sorts out what a crash left, then works until stop(). Jobs older than `maximumAge` when it starts wait for a
    /// person instead of printing by themselves.
    void start();
    void wake();
    void stop();
    /// Another printer from now on; what waits goes there.
    void change(const Open &open);
    /// Bytes for a display on the printer's plug, between two papers. Nobody is told when they are lost.
    void passThrough(const QByteArray &bytes);

    static constexpr std::chrono::seconds DrawerLife{5};
    static constexpr std::chrono::minutes BacklogAge{10};

signals:
    void stateChanged();
    void finished(const till::PrintJob &job);
    void uncertain(const till::PrintJob &job);

private:
    QCoro::Task<> work();
    QCoro::Task<> handle(PrintJob job);
    QCoro::Task<> settle(PrintJob job, PrintJob::State state, QString fault);
    QFuture<PrintResult> send(const PrintJob &job);
    bool keepWaiting(const Error &fault);
    void show(PrinterState::State state, const Error &fault = {});

    Journal &m_journal;
    PrinterState m_state;
    WakeUp m_wakeUp;
    QDateTime m_startedAt;
    int m_failures = 0;
    std::atomic<bool> m_stopping = false; ///< read on m_thread, too
    bool m_running = false;
    std::unique_ptr<PrinterThread> m_printer; ///< last: it ends while everything a paper under way asks still stands
};

} // namespace till
