#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/engine.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace till {

QCoro::Task<Result<>> Engine::reprint(QUuid sale)
{
    if (const Result<> may = mayRecord("ventes_pos"_L1); !may)
        co_return may;
    if (!m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    const auto read = [sale](JournalFile &file) { return file.byId(sale); };
    const std::function<Result<std::optional<Event>>(JournalFile &)> readTask = read;
    const Result<std::optional<Event>> event = co_await m_journal.run(readTask);
    if (!event)
        co_return event.error();
    if (!*event)
        co_return Error{Error::Kind::Rule, u"till.no_such_sale"_s, {}, {}};

    // The copy's number is the first that no job of this sale has.
    const auto free = [sale](JournalFile &file) -> Result<int> {
        for (int copy = 1;; ++copy) {
            const Result<std::optional<PrintJob>> job =
                file.jobByKey(u"sale:%1:copy:%2"_s.arg(uuidText(sale)).arg(copy));
            if (!job)
                return job.error();
            if (!*job)
                return copy;
        }
    };
    const std::function<Result<int>(JournalFile &)> freeTask = free;
    const Result<int> copy = co_await m_journal.run(freeTask);
    if (!copy)
        co_return copy.error();
    const Event sold = **event;
    PrintJob job;
    job.id = uuidV7();
    job.dedupKey = u"sale:%1:copy:%2"_s.arg(uuidText(sale)).arg(*copy);
    job.kind = PrintJob::Kind::Receipt;
    job.title = toSale(sold).number;
    job.createdAt = Clock::now();
    job.document = saleReceipt(sold, m_terminal, cashierName(sold.actor), letterhead(), *copy).toJson();
    const Draft fact = draft(u"receipt.reprinted"_s, {{u"sale"_s, uuidText(sale)}, {u"copy"_s, *copy}});
    const QList<PrintJob> jobs{job};
    const Result<Event> recorded = co_await record(fact, jobs);
    if (!recorded)
        co_return recorded.error();
    co_return Result<>();
}

QCoro::Task<Result<>> Engine::settlePrintJob(QUuid job, bool printed)
{
    const PrintJob::State state = printed ? PrintJob::State::Printed : PrintJob::State::Cancelled;
    const auto write = [job, state](JournalFile &file) { return file.setJobState(job, state); };
    const std::function<Result<>(JournalFile &)> task = write;
    const Result<> done = co_await m_journal.run(task);
    emit printerChanged();
    co_return done;
}

QCoro::Task<Result<QList<PrintJob>>> Engine::recentPrintJobs(int limit)
{
    const auto read = [limit](JournalFile &file) {
        using State = PrintJob::State;
        return file.jobs({State::Queued, State::Sending, State::Printed, State::Sent, State::Uncertain, State::Failed,
                          State::Expired, State::Cancelled},
                         limit, true);
    };
    const std::function<Result<QList<PrintJob>>(JournalFile &)> task = read;
    const Result<QList<PrintJob>> jobs = co_await m_journal.run(task);
    co_return jobs;
}

QCoro::Task<Result<QByteArray>> Engine::receiptDocument(QUuid sale)
{
    const auto read = [sale](JournalFile &file) { return file.byId(sale); };
    const std::function<Result<std::optional<Event>>(JournalFile &)> task = read;
    const Result<std::optional<Event>> event = co_await m_journal.run(task);
    if (!event)
        co_return event.error();
    if (!*event)
        co_return Error{Error::Kind::Rule, u"till.no_such_sale"_s, {}, {}};
    co_return saleReceipt(**event, m_terminal, cashierName((*event)->actor), letterhead(), 0).toJson();
}

QCoro::Task<Result<QList<QueuedFact>>> Engine::queue(int limit)
{
    const qint64 from = m_sender ? m_sender->acknowledged() : 0;
    const auto read = [from, limit](JournalFile &file) { return file.after(from, limit); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_journal.run(task);
    if (!events)
        co_return events.error();
    QList<QueuedFact> facts;
    for (const Event &event : *events) {
        const QJsonObject body = event.body();
        facts.prepend({event.sequence, event.kind, body[u"number"].toString(), event.at,
                       Money::fromCentimes(body[u"total"].toInteger()), 0});
    }
    if (!facts.isEmpty() && m_sender)
        facts.last().attempts = m_sender->attempts(); // the oldest is the one being tried
    co_return facts;
}

} // namespace till
