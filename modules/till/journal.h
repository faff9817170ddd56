#pragma once

#include "modules/core/db/reply.h"
#include "modules/core/pending.h"
#include "modules/till/journalfile.h"

#include <QThread>

namespace till {

/// The journal on a thread of its own, so that a disk sync never happens on the interface's thread.
class Journal : public QObject
{
    Q_OBJECT

public:
    explicit Journal(const QString &folder, QObject *parent = nullptr);
    ~Journal() override;

    QFuture<Result<JournalState>> open();

    /// Runs `work(file)` on the journal's thread, in order with everything else asked of it.
    template <typename T>
    QFuture<Result<T>> run(std::function<Result<T>(JournalFile &)> work)
    {
        auto promise = std::make_shared<Promise<T>>();
        auto *file = m_file;
        QMetaObject::invokeMethod(m_worker, [promise, work = std::move(work), file] { promise->finish(work(*file)); });
        return m_pending.watch(promise->future());
    }

    QFuture<Result<Recorded>> append(const Draft &draft, const QList<PrintJob> &jobs = {});

    /// Nobody waits for an answer of it.
    bool isQuiet() const { return m_pending.isEmpty(); }

private:
    QString m_folder;
    QThread m_thread;
    QObject *m_worker;
    JournalFile *m_file; ///< only touched on m_thread
    Pending m_pending;
};

} // namespace till
