#include "modules/till/printqueue.h"

#include "modules/core/clock.h"
#include "modules/core/log.h"

#include <QCoroFuture>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Only from states where nothing was sent (hardware 2.5).
constexpr std::array<int, 5> BackOffSeconds{1, 2, 5, 10, 30};
constexpr std::chrono::seconds IdleStatusInterval{15};

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

PrintQueue::PrintQueue(Journal &journal, const Open &open, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_printer(open ? std::make_unique<PrinterThread>(open) : nullptr)
{
    m_state.state = m_printer ? PrinterState::State::Unknown : PrinterState::State::None;
}

PrintQueue::~PrintQueue() { stop(); }

void PrintQueue::start()
{
    if (!m_printer || m_running)
        return;
    m_running = true;
    m_startedAt = Clock::now();
    work();
}

void PrintQueue::stop()
{
    m_stopping = true;
    m_wakeUp.wake();
}

void PrintQueue::wake() { m_wakeUp.wake(); }

void PrintQueue::change(const Open &open)
{
    if (!m_printer)
        return;
    m_printer->change(open);
    show(PrinterState::State::Unknown);
    wake();
}

void PrintQueue::passThrough(const QByteArray &bytes)
{
    if (m_printer)
        m_printer->passThrough(bytes);
}

void PrintQueue::show(PrinterState::State state, const Error &fault)
{
    m_state.state = state;
    m_state.fault = fault;
    emit stateChanged();
}

QFuture<PrintResult> PrintQueue::send(const PrintJob &job)
{
    if (job.kind == PrintJob::Kind::Drawer)
        return m_printer->openDrawer();
    return m_printer->print(job.document, job.id.toRfc4122().toHex().right(4),
                            [this](const Error &fault) { return keepWaiting(fault); });
}

/// On the device's thread. The rest of the paper is in the printer: told, and never sent again (hardware 2.4).
bool PrintQueue::keepWaiting(const Error &fault)
{
    QMetaObject::invokeMethod(this, [this, fault] { show(PrinterState::State::Fault, fault); });
    return !m_stopping;
}

QCoro::Task<> PrintQueue::settle(PrintJob job, PrintJob::State state, QString fault)
{
    const QPointer<PrintQueue> alive(this); // a device may answer after the program closed its window
    job.state = state;
    job.fault = fault;
    const auto write = [id = job.id, state, fault](JournalFile &file) { return file.setJobState(id, state, fault); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> done = co_await m_journal.run(task);
    if (!alive)
        co_return;
    if (!done)
        qCCritical(lcPrint).noquote() << "print state not written:" << done.error().technical;
    emit finished(job);
    if (state == PrintJob::State::Uncertain)
        emit uncertain(job);
}

QCoro::Task<> PrintQueue::handle(PrintJob job)
{
    const QPointer<PrintQueue> alive(this);
    const QDateTime now = Clock::now();
    // A pulse that comes late opens a drawer nobody stands at (hardware 2.6).
    if (job.expiresAt.isValid() && now > job.expiresAt) {
        co_await settle(job, PrintJob::State::Expired, u"printer.expired"_s);
        co_return;
    }
    const Result<PrinterStatus> before = co_await m_printer->askStatus();
    if (!alive || m_stopping)
        co_return;
    const std::optional<Error> fault = before ? before->fault() : std::optional(before.error());
    if (fault) {
        ++m_failures;
        show(PrinterState::State::Fault, *fault);
        const QString faultKey = fault->key;
        if (job.kind == PrintJob::Kind::Drawer)
            co_await settle(job, PrintJob::State::Failed, faultKey);
        co_return;
    }
    // On disk before the first byte: whoever reads this row after a crash knows that nobody knows.
    const QUuid id = job.id;
    const auto mark = [id](JournalFile &file) { return file.setJobState(id, PrintJob::State::Sending); };
    const std::function<Result<>(JournalFile &)> markTask = mark;
    const Result<> marked = co_await m_journal.run(markTask);
    if (!alive)
        co_return;
    if (!marked) {
        ++m_failures;
        show(PrinterState::State::Fault, marked.error());
        co_return;
    }
    show(PrinterState::State::Printing);
    const QFuture<PrintResult> sending = send(job);
    const PrintResult result = co_await sending;
    if (!alive)
        co_return;
    PrintJob::State after = stateAfter(result.outcome);
    // A pulse is never asked about and never repeated: it went, or it failed.
    if (job.kind == PrintJob::Kind::Drawer && result.outcome == PrintOutcome::NotStarted)
        after = PrintJob::State::Failed;
    else if (job.kind == PrintJob::Kind::Drawer && result.outcome == PrintOutcome::Uncertain)
        after = PrintJob::State::Sent;
    const QString faultKey = result.fault ? result.fault->key : QString();
    co_await settle(job, after, faultKey);
    if (!alive)
        co_return;
    if (result.fault) {
        ++m_failures;
        show(PrinterState::State::Fault, *result.fault);
    } else {
        m_failures = 0;
        show(result.status.paperLow ? PrinterState::State::Warning : PrinterState::State::Ready,
             result.status.paperLow ? Error{Error::Kind::Device, u"printer.paper_low"_s, {}, {}} : Error());
    }
}

QCoro::Task<> PrintQueue::work()
{
    const QPointer<PrintQueue> alive(this);
    const auto recover = [](JournalFile &file) { return file.recoverJobs(); };
    const std::function<Result<QList<PrintJob>>(JournalFile &)> recoverTask = recover;
    const Result<QList<PrintJob>> left = co_await m_journal.run(recoverTask);
    if (!alive)
        co_return;
    if (left)
        for (const PrintJob &job : *left)
            emit uncertain(job);
    bool asked = false;
    while (alive && !m_stopping) {
        const auto next = [](JournalFile &file) { return file.jobs({PrintJob::State::Queued}, 20); };
        const std::function<Result<QList<PrintJob>>(JournalFile &)> nextTask = next;
        const Result<QList<PrintJob>> queued = co_await m_journal.run(nextTask);
        if (!alive || m_stopping)
            break;
        const QList<PrintJob> jobs = queued ? *queued : QList<PrintJob>();
        m_state.waiting = int(jobs.size());
        if (jobs.isEmpty()) {
            m_failures = 0;
            if (asked) {
                const bool woke = co_await m_wakeUp.wait(IdleStatusInterval);
                if (m_stopping)
                    break;
                if (woke)
                    continue;
            }
            asked = true;
            const Result<PrinterStatus> status = co_await m_printer->askStatus();
            if (!alive)
                break;
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
        if (!alive)
            break;
        if (m_failures > failuresBefore && !m_stopping) {
            const int seconds = BackOffSeconds.at(size_t(qMin(m_failures, int(BackOffSeconds.size())) - 1));
            co_await m_wakeUp.wait(std::chrono::seconds(seconds));
        }
    }
    if (alive)
        m_running = false;
}

} // namespace till
