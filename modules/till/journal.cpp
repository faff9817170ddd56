#include "modules/till/journal.h"

namespace till {

Journal::Journal(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_worker(new QObject)
    , m_file(new JournalFile)
{
    m_thread.setObjectName(QStringLiteral("journal"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

Journal::~Journal()
{
    // First in, first out: everything asked before is on disk before the file closes.
    QMetaObject::invokeMethod(
        m_worker, [file = m_file] { delete file; }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

QFuture<Result<JournalState>> Journal::open()
{
    return run<JournalState>([folder = m_folder](JournalFile &file) { return file.open(folder); });
}

QFuture<Result<Recorded>> Journal::append(const Draft &draft, const QList<PrintJob> &jobs)
{
    return run<Recorded>([draft, jobs](JournalFile &file) { return file.append(draft, jobs); });
}

} // namespace till
