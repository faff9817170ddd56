#include "modules/core/uuid.h"
#include "modules/till/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

void Engine::setPrinter(const QString &url)
{
    if (url == m_options.printer)
        return;
    m_options.printer = url;
    if (!m_printing)
        return startPrinting();
    const QString now = printerUrl();
    m_printing->change([openPrinter = m_options.openPrinter, now] { return openPrinter(now); });
}

bool Engine::passThroughPrinter(const QByteArray &bytes)
{
    if (!m_printing || m_printing->state().state == PrinterState::State::Fault)
        return false;
    m_printing->passThrough(bytes);
    return true;
}

QCoro::Task<Result<>> Engine::printSample(QByteArray document)
{
    if (!m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    PrintJob job = paper(u"sample:"_s + uuidText(uuidV7()), PrintJob::Kind::SampleTicket, {});
    job.document = document;
    const auto write = [job](JournalFile &file) { return file.addJob(job); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> added = co_await m_journal.run(task);
    if (added)
        m_printing->wake();
    co_return added;
}

} // namespace till
