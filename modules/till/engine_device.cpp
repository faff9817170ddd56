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
    if (url.isEmpty()) {
        m_workshop.reset(); // what waits there stands in the list of papers, to be given up or printed when it is back
        return;
    }
    const auto open = [openPrinter = m_options.openPrinter, url] { return openPrinter(url); };
    if (m_workshop)
        return m_workshop->change(open);
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
