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

void Engine::setWorkshopPrinter(const QString &url)
{
    m_workshopPrinter = url;
    // Ending a queue waits for its device, and this is the interface's thread: without a printer its slips wait in the
    // list of papers, to be given up, or printed when there is one again.
    const PrintQueue::Open open = [openPrinter = m_options.openPrinter,
                                   url]() -> Result<std::shared_ptr<ReceiptPrinter>> {
        if (url.isEmpty())
            return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
        return openPrinter(url);
    };
    if (m_workshop)
        return m_workshop->change(open);
    if (url.isEmpty())
        return;
    m_workshop = std::make_unique<PrintQueue>(m_journal, open, PrintJob::Station::Workshop);
    connect(m_workshop.get(), &PrintQueue::uncertain, this, &Counter::printUncertain);
    connect(m_workshop.get(), &PrintQueue::finished, this, &Counter::printerChanged);
    m_workshop->start();
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
