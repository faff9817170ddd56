#include "modules/till/printqueue.h"

#include "modules/core/clock.h"
#include "modules/core/log.h"

#include <QCoroFuture>
#include <QCoroSignal>

#include <array>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Only from states where nothing was sent (hardware 2.5).
constexpr std::array<int, 5> BackOffSeconds {1, 2, 5, 10, 30};
constexpr std::chrono::seconds IdleStatusInterval {15};

PrintJob::State stateAfter(PrintOutcome outcome)
{
    switch (outcome) {
    case PrintOutcome::Printed: return PrintJob::State::Printed;
    case PrintOutcome::Sent: return PrintJob::State::Sent;
    case PrintOutcome::Uncertain: return PrintJob::State::Uncertain;
    case PrintOutcome::NotStarted: break;
    }
    return PrintJob::State::Queued;
}

} // namespace

PrintQueue::PrintQueue(Journal &journal, Open open, QObject *parent)
    : QObject(parent), m_journal(journal), m_open(std::move(open)), m_worker(new QObject)
{
    m_thread.setObjectName(u"printer"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    m_state.state = m_open ? PrinterState::State::Unknown : PrinterState::State::None;
}

PrintQueue::~PrintQueue()
{
    stop();
    // The link is closed where it was opened.
    QMetaObject::invokeMethod(m_worker, [this] { m_printer.reset(); }, Qt::BlockingQueuedConnection);
    m_worker->deleteLater();
    m_thread.quit();
    m_thread.wait();
}

void PrintQueue::start()
{
    if (!m_open || m_running)
        return;
    m_running = true;
    m_startedAt = Clock::now();
    work();
}

void PrintQueue::stop()
{
    m_stopping = true;
    emit woken();
}

void PrintQueue::wake() { emit woken(); }

void PrintQueue::show(PrinterState::State state, const Error &fault)
{
    m_state.state = state;
    m_state.fault = fault;
    emit stateChanged();
}

QFuture<Result<PrinterStatus>> PrintQueue::askStatus()
{
    auto promise = std::make_shared<Promise<PrinterStatus>>();
    QMetaObject::invokeMethod(m_worker, [this, promise] {
        if (!m_printer) {
            const Result<std::shared_ptr<ReceiptPrinter>> opened = m_open();
            if (!opened)
                return promise->finish(opened.error());
            m_printer = *opened;
        }
        promise->finish(m_printer->status());
    });
    return promise->future();
}

QFuture<PrintResult> PrintQueue::send(const PrintJob &job)
{
    auto promise = std::make_shared<QPromise<PrintResult>>();
    promise->start();
    const QFuture<PrintResult> future = promise->future();
    QMetaObject::invokeMethod(m_worker, [this, promise, job] {
        PrintResult result;
        if (job.kind == PrintJob::Kind::Drawer) {
            result = m_printer->openDrawer();
        } else {
            const Result<Receipt> receipt = Receipt::fromJson(job.document);
            if (receipt)
                result = m_printer->print(*receipt, job.id.toRfc4122().toHex().right(4));
            else
                result.fault = receipt.error();
        }
        promise->addResult(result);
        promise->finish();
    });
    return future;
}

QCoro::Task<> PrintQueue::settle(PrintJob job, PrintJob::State state, QString fault)
{
    job.state = state;
    job.fault = fault;
    const auto write = [id = job.id, state, fault](JournalFile &file) { return file.setJobState(id, state, fault); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> done = co_await m_journal.run(task);
    if (!done)
        qCCritical(lcPrint).noquote() << "print state not written:" << done.error().technical;
    emit finished(job);
    if (state == PrintJob::State::Uncertain)
        emit uncertain(job);
}

QCoro::Task<> PrintQueue::handle(PrintJob job)
{
    const QDateTime now = Clock::now();
    // A pulse that comes late opens a drawer nobody stands at (hardware 2.6).
    if (job.expiresAt.isValid() && now > job.expiresAt) {
        co_await settle(job, PrintJob::State::Expired, u"printer.expired"_s);
        co_return;
    }
    const Result<PrinterStatus> before = co_await askStatus();
    const std::optional<Error> fault = before ? before->fault() : std::optional(before.error());
    if (m_stopping)
        co_return;
    if (fault) {
        ++m_failures;
        show(PrinterState::State::Fault, *fault);
        if (job.kind == PrintJob::Kind::Drawer)
            co_await settle(job, PrintJob::State::Failed, fault->key);
        co_return;
    }
    // On disk before the first byte: whoever reads this row after a crash knows that nobody knows.
    const QUuid id = job.id;
    const auto mark = [id](JournalFile &file) { return file.setJobState(id, PrintJob::State::Sending); };
    const std::function<Result<>(JournalFile &)> markTask = mark;
    const Result<> marked = co_await m_journal.run(markTask);
    if (!marked) {
        ++m_failures;
        show(PrinterState::State::Fault, marked.error());
        co_return;
    }
    show(PrinterState::State::Printing);
    const QFuture<PrintResult> sending = send(job);
    const PrintResult result = co_await sending;
    if (job.kind == PrintJob::Kind::Drawer && result.outcome == PrintOutcome::NotStarted)
        co_await settle(job, PrintJob::State::Failed, result.fault ? result.fault->key : QString());
    else if (job.kind == PrintJob::Kind::Drawer && result.outcome == PrintOutcome::Uncertain)
        co_await settle(job, PrintJob::State::Sent, QString());
    else
        co_await settle(job, stateAfter(result.outcome), result.fault ? result.fault->key : QString());
    if (result.fault) {
        ++m_failures;
        show(PrinterState::State::Fault, *result.fault);
    } else {
        m_failures = 0;
        show(result.status.paperLow ? PrinterState::State::Warning : PrinterState::State::Ready,
             result.status.paperLow ? Error {Error::Kind::Device, u"printer.paper_low"_s, {}, {}} : Error());
    }
}

QCoro::Task<> PrintQueue::work()
{
    const auto recover = [](JournalFile &file) { return file.recoverJobs(); };
    const std::function<Result<QList<PrintJob>>(JournalFile &)> recoverTask = recover;
    const Result<QList<PrintJob>> left = co_await m_journal.run(recoverTask);
    if (left)
        for (const PrintJob &job : *left)
            emit uncertain(job);
    bool asked = false;
    while (!m_stopping) {
        const auto next = [](JournalFile &file) { return file.jobs({PrintJob::State::Queued}, 20); };
        const std::function<Result<QList<PrintJob>>(JournalFile &)> nextTask = next;
        const Result<QList<PrintJob>> queued = co_await m_journal.run(nextTask);
        if (m_stopping)
            break;
        const QList<PrintJob> jobs = queued ? *queued : QList<PrintJob>();
        m_state.waiting = int(jobs.size());
        if (jobs.isEmpty()) {
            m_failures = 0;
            if (asked) {
                const auto woke = co_await qCoro(this, &PrintQueue::woken, IdleStatusInterval);
                if (m_stopping)
                    break;
                if (woke)
                    continue;
            }
            asked = true;
            const Result<PrinterStatus> status = co_await askStatus();
            const std::optional<Error> fault = status ? status->fault() : std::optional(status.error());
            if (fault)
                show(PrinterState::State::Fault, *fault);
            else if (m_state.state != PrinterState::State::Printing)
                show(PrinterState::State::Ready);
            continue;
        }
        const PrintJob job = jobs.first();
        // An old backlog never prints by itself: the customer is long gone.
        if (job.createdAt < m_startedAt.addSecs(-std::chrono::seconds(BacklogAge).count())) {
            co_await settle(job, PrintJob::State::Cancelled, u"printer.old_backlog"_s);
            continue;
        }
        const int failuresBefore = m_failures;
        co_await handle(job);
        if (m_failures > failuresBefore && !m_stopping) {
            const int seconds = BackOffSeconds.at(size_t(qMin(m_failures, int(BackOffSeconds.size())) - 1));
            co_await qCoro(this, &PrintQueue::woken, std::chrono::seconds(seconds));
        }
    }
    m_running = false;
}

} // namespace till
