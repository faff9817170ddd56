#include "app/agent/printing/printerworker.h"

#include "app/agent/service/backoff.h"
#include "app/agent/service/log.h"
#include "drivers/api/plugins.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace agent {

namespace {

/// A wake-up can be lost; the lease (15 s) is renewed on the way.
constexpr auto IdlePoll = 5s;
constexpr auto KeepEvery = 5s;

QString stateAfter(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed: return u"printed"_s;
    case PrintOutcome::Sent: return u"sent"_s;
    case PrintOutcome::Uncertain: return u"uncertain"_s;
    case PrintOutcome::NotStarted: break;
    }
    return u"queued"_s;
}

} // namespace

PrinterWorker::PrinterWorker(Connection &database, const QUuid &worker, const QUuid &printer, const QString &url)
    : m_database(database)
    , m_worker(worker)
    , m_id(printer)
    , m_url(url)
    , m_printer([url] { return openReceiptPrinter(QUrl(url)); })
{
    m_keeping.setInterval(KeepEvery);
    connect(&m_keeping, &QTimer::timeout, this, &PrinterWorker::keepPrinter);
}

PrinterWorker::~PrinterWorker() { m_stopping = true; }

void PrinterWorker::start() { work(); }

int PrinterWorker::secondsToRetry() const
{
    return int(std::chrono::duration_cast<std::chrono::seconds>(backOff(m_failures, 1s)).count());
}

QCoro::Task<> PrinterWorker::work()
{
    const QPointer<PrinterWorker> alive(this);
    int outages = 0;
    while (!m_stopping) {
        const Result<Rows> answer = co_await m_database.call("devices.claim_job"_L1, m_worker, m_id);
        if (!alive)
            co_return;
        if (!answer) {
            co_await m_wakeUp.wait(backOff(++outages, 1s));
            continue;
        }
        outages = 0;
        const QJsonObject claim = answer->first().get<QJsonObject>("claim_job"_L1);
        const QJsonObject found = claim[u"job"].toObject();
        if (found.isEmpty()) {
            const double next = claim[u"next"].toDouble(double(IdlePoll.count()));
            co_await m_wakeUp.wait(std::chrono::milliseconds(qBound(50, int(next * 1000), int(IdlePoll / 1ms))));
            continue;
        }
        const Job job{QUuid(found[u"id"].toString()), found[u"kind"].toString() == u"drawer",
                      QJsonDocument(found[u"document"].toObject()).toJson(QJsonDocument::Compact),
                      found[u"tag"].toString().toLatin1()};
        m_keeping.start();
        co_await handle(job);
        if (!alive)
            co_return;
        m_keeping.stop();
    }
}

QCoro::Task<> PrinterWorker::handle(Job job)
{
    const QPointer<PrinterWorker> alive(this);
    const Result<PrinterStatus> before = co_await m_printer.askStatus();
    if (!alive)
        co_return;
    if (const std::optional<Error> fault = before ? before->fault() : std::optional(before.error())) {
        ++m_failures;
        m_fault = fault->key;
        keepPrinter();
        co_await move(job.id, u"queued"_s, m_fault, secondsToRetry());
        co_return;
    }
    // In the database before the first byte: whoever reads this row after a crash knows that nobody knows.
    const bool ours = co_await move(job.id, u"sending"_s, {}, 0);
    if (!alive || !ours)
        co_return;
    const QFuture<PrintResult> printing = job.isPulse
        ? m_printer.openDrawer()
        : m_printer.print(job.document, job.tag, [this](const Error &fault) { return keepWaiting(fault); });
    const PrintResult result = co_await printing;
    if (!alive)
        co_return;
    m_fault = result.fault ? result.fault->key : QString();
    m_failures = result.fault ? m_failures + 1 : 0;
    keepPrinter();
    QString state = stateAfter(result.outcome);
    // A paper that is no paper would come back for ever.
    if (m_fault == u"printer.document")
        state = u"failed"_s;
    else if (job.isPulse && result.outcome == PrintOutcome::Uncertain)
        state = u"sent"_s;
    m_printed += result.outcome == PrintOutcome::Printed || result.outcome == PrintOutcome::Sent ? 1 : 0;
    const QString fault = m_fault;
    co_await move(job.id, state, fault, secondsToRetry());
}

QCoro::Task<bool> PrinterWorker::move(QUuid job, QString state, QString fault, int again)
{
    const QPointer<PrinterWorker> alive(this);
    for (int outages = 1; alive && !m_stopping; ++outages) {
        const Result<Rows> answer = co_await m_database.call("devices.move_job"_L1, m_worker, job, state, fault, again);
        if (!alive)
            break;
        if (answer)
            co_return answer->first().get<bool>("move_job"_L1);
        if (answer.error().kind != Error::Kind::Offline) {
            qCWarning(lcAgent).noquote() << "print job" << job.toString(QUuid::WithoutBraces) << state
                                         << answer.error().key << answer.error().technical;
            co_return false;
        }
        co_await m_wakeUp.wait(backOff(outages, 1s));
    }
    co_return false;
}

/// On the printer's thread. The rest of the paper is in the printer: told, and never sent again (hardware 2.4).
bool PrinterWorker::keepWaiting(const Error &fault)
{
    QMetaObject::invokeMethod(this, [this, key = fault.key] { m_fault = key; });
    return !m_stopping;
}

void PrinterWorker::keepPrinter() { (void)m_database.call("devices.keep_printer"_L1, m_worker, m_id, m_fault); }

} // namespace agent
