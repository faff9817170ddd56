#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/engine.h"
#include "modules/till/enginepapers.h"

#include <QCoroFuture>
#include <QJsonArray>
#include <QJsonDocument>

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

    // A ticket that was never on paper (printed later) is no duplicate; each paper has a number of its own.
    const QString prefix = u"sale:%1:receipt:"_s.arg(uuidText(sale));
    const auto free = [prefix](JournalFile &file) { return file.freeCopy(prefix); };
    const std::function<Result<int>(JournalFile &)> freeTask = free;
    const Result<int> copy = co_await m_journal.run(freeTask);
    if (!copy)
        co_return copy.error();
    const Event sold = **event;
    PrintJob job = paper(prefix + QString::number(*copy), PrintJob::Kind::Receipt, toSale(sold).number);
    job.document = saleReceipt(sold, headOf(sold), *copy).toJson();
    const Draft fact = draft(u"receipt.reprinted"_s, {{u"sale"_s, uuidText(sale)}, {u"copy"_s, *copy}});
    const QList<PrintJob> jobs{job};
    const Result<Event> recorded = co_await record(fact, jobs);
    if (!recorded)
        co_return recorded.error();
    co_return Result<>();
}

TicketPaper Engine::headOf(const Event &sold) const
{
    return {m_terminal, cashierName(sold.actor), letterhead(),
            m_directory.customer(QUuid(sold.body()[u"customer"].toString()))};
}

QCoro::Task<Result<>> Engine::printSlip()
{
    if (const Result<> may = mayRecord("ventes_pos"_L1); !may)
        co_return may;
    if (m_cart.lines().isEmpty())
        co_return Error{Error::Kind::Rule, u"till.empty_ticket"_s, {}, {}};
    if (!m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    if (m_busy)
        co_return Error{Error::Kind::Rule, u"till.busy"_s, {}, {}};
    const Busy busy(m_busy);
    ensureTicketId();
    const QString number = numberOf(u'P');
    const Draft fact = numbered(u"ticket.slip_printed"_s, u'P',
                                {{u"ticket"_s, uuidText(m_cart.id())}, {u"total"_s, m_cart.total().centimes()}});
    PrintJob job = paper(u"slip:%1"_s.arg(uuidText(fact.id)), PrintJob::Kind::Receipt, number);
    const TicketPaper head{m_terminal, m_cashier->name, letterhead(), m_directory.customer(m_cart.customer())};
    job.document = slipPaper(m_cart, number, head).toJson();
    const QList<PrintJob> jobs{job};
    const Result<Event> recorded = co_await record(fact, jobs);
    if (!recorded)
        co_return recorded.error();
    m_cart.setSlip(number);
    emit cartChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> Engine::sendToWorkshop()
{
    if (const Result<> may = mayRecord("ventes_pos"_L1); !may)
        co_return may;
    const QList<WorkshopLine> news = m_cart.newsForWorkshop();
    if (news.isEmpty())
        co_return Error{
            Error::Kind::Rule, m_cart.lines().isEmpty() ? u"till.empty_ticket"_s : u"till.workshop_knows"_s, {}, {}};
    if (m_busy)
        co_return Error{Error::Kind::Rule, u"till.busy"_s, {}, {}};
    const Busy busy(m_busy);
    ensureTicketId();
    const QString number = numberOf(u'P');
    const TicketPaper head{m_terminal, m_cashier->name, letterhead(), m_directory.customer(m_cart.customer())};
    const QUuid ticket = m_cart.id();
    const QByteArray slip = workshopSlip(news, number, m_cart.ticketNote(), head).toJson();
    const Result<> told = co_await tellWorkshop(ticket, news, slip);
    if (!told)
        co_return told;
    m_cart.setToldToWorkshop();
    m_cart.setSlip(number);
    emit cartChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> Engine::tellWorkshop(QUuid ticket, QList<WorkshopLine> lines, QByteArray slip)
{
    QJsonArray wanted;
    for (const WorkshopLine &line : std::as_const(lines))
        wanted.append(QJsonObject{{u"line"_s, uuidText(line.line)},
                                  {u"name"_s, line.name},
                                  {u"qty"_s, line.quantity.thousandths()},
                                  {u"unit"_s, line.unit},
                                  {u"note"_s, line.note}});
    // Printed here, or by whoever drives the shop's printer: never by both.
    const bool isHere = !m_workshopPrinter.isEmpty();
    const QJsonValue document = isHere ? QJsonValue() : QJsonValue(QJsonDocument::fromJson(slip).object());
    const QString number = numberOf(u'P');
    const Draft fact =
        numbered(u"ticket.sent_to_workshop"_s, u'P',
                 {{u"ticket"_s, uuidText(ticket)}, {u"total"_s, 0}, {u"lines"_s, wanted}, {u"document"_s, document}});
    QList<PrintJob> jobs;
    if (isHere) {
        jobs.append(paper(u"workshop:%1"_s.arg(uuidText(fact.id)), PrintJob::Kind::WorkshopSlip, number));
        jobs.first().document = slip;
    }
    const Result<Event> recorded = co_await record(fact, jobs);
    co_return recorded ? Result<>() : recorded.error();
}

QCoro::Task<Result<>> Engine::settlePrintJob(QUuid job, bool printed)
{
    const Result<> done = co_await m_papers->settleHere(job, printed);
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
    co_return saleReceipt(**event, headOf(**event), 0).toJson();
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
