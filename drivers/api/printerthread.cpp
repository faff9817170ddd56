#include "drivers/api/printerthread.h"

#include "drivers/api/shoplogo.h"
#include "modules/core/db/reply.h"

#include <QPromise>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A ticket follows its drawer pulse on the same link; the next customer's makes a new one.
constexpr auto HeldFor = 1s;

} // namespace

PrinterThread::PrinterThread(Open open) : m_open(std::move(open)), m_worker(new QTimer)
{
    m_worker->setSingleShot(true);
    m_worker->setInterval(HeldFor);
    QObject::connect(m_worker, &QTimer::timeout, m_worker, [this] {
        if (m_printer)
            m_printer->letGo();
    });
    m_thread.setObjectName(u"printer"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

PrinterThread::~PrinterThread()
{
    // The link is closed where it was opened.
    QMetaObject::invokeMethod(
        m_worker, [this] { m_printer.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

std::optional<Error> PrinterThread::open()
{
    if (m_printer)
        return std::nullopt;
    const Result<std::shared_ptr<ReceiptPrinter>> opened = m_open();
    if (!opened)
        return opened.error();
    m_printer = *opened;
    return std::nullopt;
}

QFuture<Result<PrinterStatus>> PrinterThread::askStatus()
{
    auto promise = std::make_shared<Promise<PrinterStatus>>();
    QMetaObject::invokeMethod(m_worker, [this, promise] {
        if (const std::optional<Error> closed = open())
            return promise->finish(*closed);
        promise->finish(m_printer->status());
        m_worker->start();
    });
    return promise->future();
}

QFuture<PrintResult> PrinterThread::run(const Act &act)
{
    auto promise = std::make_shared<QPromise<PrintResult>>();
    promise->start();
    const QFuture<PrintResult> future = promise->future();
    QMetaObject::invokeMethod(m_worker, [this, promise, act] {
        const std::optional<Error> closed = open();
        promise->addResult(closed ? PrintResult{PrintOutcome::NotStarted, closed, {}} : act(*m_printer));
        promise->finish();
        m_worker->start();
    });
    return future;
}

QFuture<PrintResult> PrinterThread::print(const QByteArray &document, const QByteArray &tag,
                                          const ReceiptPrinter::KeepWaiting &keepWaiting)
{
    return run([document, tag, keepWaiting](ReceiptPrinter &printer) {
        Result<Receipt> receipt = Receipt::fromJson(document);
        if (!receipt)
            return PrintResult{PrintOutcome::NotStarted, receipt.error(), {}};
        receipt->logo = shopLogoPng();
        return printer.print(*receipt, tag, keepWaiting);
    });
}

QFuture<PrintResult> PrinterThread::openDrawer()
{
    return run([](ReceiptPrinter &printer) { return printer.openDrawer(); });
}

void PrinterThread::change(const Open &open)
{
    QMetaObject::invokeMethod(m_worker, [this, open] {
        m_printer.reset();
        m_open = open;
    });
}

void PrinterThread::passThrough(const QByteArray &bytes)
{
    QMetaObject::invokeMethod(m_worker, [this, bytes] {
        if (!m_printer)
            return;
        (void)m_printer->passThrough(bytes);
        m_worker->start();
    });
}
