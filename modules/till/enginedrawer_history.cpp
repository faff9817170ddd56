#include "modules/core/uuid.h"
#include "modules/till/closingpaper.h"
#include "modules/till/engine.h"
#include "modules/till/enginedrawer.h"
#include "modules/till/order.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key) { return {Error::Kind::Rule, key, {}, {}}; }
Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }
QDateTime instant(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

SessionSummary toSummary(const QJsonObject &row)
{
    SessionSummary session;
    session.id = QUuid(row[u"id"].toString());
    session.number = row[u"number"].toString();
    session.registerName = row[u"register"].toString();
    session.openedAt = instant(row[u"opened_at"]);
    session.openedBy = row[u"opened_by"].toString();
    session.closedAt = instant(row[u"closed_at"]);
    session.closedBy = row[u"closed_by"].toString();
    session.opening = money(row[u"opening"]);
    session.counted = money(row[u"counted"]);
    session.expected = money(row[u"expected"]);
    session.difference = money(row[u"difference"]);
    session.deposit = money(row[u"deposit"]);
    session.sales = row[u"sales"].toInt();
    session.salesTotal = money(row[u"sales_total"]);
    return session;
}

/// Money of an order, and the prepaid fee that went out with its deliveryman; nothing when the fact moved none.
QList<CashMovement> ordersMovements(const Event &event, const QString &by)
{
    const QJsonObject body = event.body();
    const QString number = body[u"number"].toString();
    const QString whose =
        event.kind == u"debt.settled" ? body[u"deliveryman_name"].toString() : body[u"name"].toString();
    QList<CashMovement> list;
    if (const Money amount = money(body[u"amount"]); !amount.isZero())
        list.append({event.id, event.at, number, event.kind, {}, amount, whose, by});
    if (const Money fee = money(body[u"fee_out"]); !fee.isZero())
        list.append(
            {event.id, event.at, number, u"delivery.fee"_s, {}, -fee, body[u"deliveryman_name"].toString(), by});
    return list;
}

} // namespace

QCoro::Task<Result<QList<CashMovement>>> EngineDrawer::movements()
{
    QList<CashMovement> list;
    if (!m_engine.m_session)
        co_return list;
    const QUuid session = m_engine.m_session->id;
    const QStringList kinds =
        QStringList{u"cash.moved"_s, u"cash.banked"_s, u"expense.paid"_s, u"account.settled"_s} + orderKinds();
    const auto read = [kinds](JournalFile &file) -> Result<QList<Event>> {
        const Result<std::optional<Event>> opened = file.lastOfKind(u"session.opened"_s);
        if (!opened)
            return opened.error();
        return *opened ? file.since((*opened)->sequence, kinds) : Result<QList<Event>>(QList<Event>());
    };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_engine.m_journal.run(task);
    if (!events)
        co_return events.error();
    for (const Event &event : *events) {
        const QJsonObject body = event.body();
        if (QUuid(body[u"session"].toString()) != session)
            continue;
        if (orderKinds().contains(event.kind)) {
            list = ordersMovements(event, m_engine.cashierName(event.actor)) + list;
            continue;
        }
        const bool in = event.kind == u"account.settled" || body[u"direction"].toString() == u"in";
        const Money amount = money(body[u"amount"]);
        // CASH-10: an adjustment is named by its reason, a note comes after it.
        const bool adjusts = body[u"category"].toString() == u"adjustment";
        const QString detail = adjusts ? QString() : body[u"detail"].toString();
        list.prepend({event.id, event.at, body[u"number"].toString(), event.kind, body[u"category"].toString(),
                      in ? amount : -amount, detail.isEmpty() ? body[u"reason"].toString() : detail,
                      m_engine.cashierName(event.actor)});
    }
    co_return list;
}

QCoro::Task<Result<QList<SessionSummary>>> EngineDrawer::sessions(int limit)
{
    const auto read = [](JournalFile &file) { return file.since(1, {u"session.closed"_s}); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_engine.m_journal.run(task);
    if (!events)
        co_return events.error();
    QList<SessionSummary> list;
    QSet<QUuid> own;
    for (const Event &event : *events) {
        const QJsonObject body = event.body();
        SessionSummary session = toSummary(body);
        session.id = QUuid(body[u"session"].toString());
        session.registerName = m_engine.m_terminal.registerName;
        session.openedBy = m_engine.cashierName(QUuid(body[u"opened_by"].toString()));
        session.closedAt = event.at;
        session.closedBy = m_engine.cashierName(event.actor);
        session.salesTotal = money(body[u"gross"]) - money(body[u"discounts"]) - money(body[u"returned"]);
        session.own = true;
        own.insert(session.id);
        list.append(session);
    }
    if (m_engine.isOnline() && m_engine.m_cashier && m_engine.m_cashier->may("caisse_sessions"_L1)) {
        const QUuid actor = m_engine.m_cashier->id;
        const QJsonObject filter{{u"limit"_s, limit}};
        const QFuture<Result<Rows>> call =
            m_engine.m_options.database->call("pos.read_sessions"_L1, m_engine.m_terminal.id, actor, filter);
        const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
        const Result<Rows> rows = co_await soon;
        const Result<QJsonObject> answer = answerOf(rows, "pos.read_sessions"_L1);
        // What this till has it shows, with or without an answer.
        if (answer)
            for (const QJsonValue &value : (*answer)[u"sessions"].toArray())
                if (const SessionSummary session = toSummary(value.toObject()); !own.contains(session.id))
                    list.append(session);
    }
    std::stable_sort(list.begin(), list.end(), [](const SessionSummary &a, const SessionSummary &b) {
        return (a.closedAt.isValid() ? a.closedAt : a.openedAt) > (b.closedAt.isValid() ? b.closedAt : b.openedAt);
    });
    if (list.size() > limit)
        list.resize(limit);
    co_return list;
}

QCoro::Task<Result<std::optional<Event>>> EngineDrawer::closedEvent(QUuid session)
{
    const auto read = [session](JournalFile &file) -> Result<std::optional<Event>> {
        const Result<QList<Event>> closed = file.since(1, {u"session.closed"_s});
        if (!closed)
            return closed.error();
        for (const Event &event : *closed)
            if (QUuid(event.body()[u"session"].toString()) == session)
                return std::optional(event);
        return std::optional<Event>();
    };
    const std::function<Result<std::optional<Event>>(JournalFile &)> task = read;
    const Result<std::optional<Event>> found = co_await m_engine.m_journal.run(task);
    co_return found;
}

SessionPaper EngineDrawer::headOf(const Event &event) const
{
    return {m_engine.m_terminal, m_engine.cashierName(event.actor),
            m_engine.cashierName(QUuid(event.body()[u"opened_by"].toString())), m_engine.letterhead()};
}

QCoro::Task<Result<QByteArray>> EngineDrawer::closingReport(QUuid session)
{
    const Result<std::optional<Event>> event = co_await closedEvent(session);
    if (!event)
        co_return event.error();
    if (!*event)
        co_return rule(u"cash.session_elsewhere"_s);
    co_return till::closingReport(**event, headOf(**event), 0).toJson();
}

QCoro::Task<Result<>> EngineDrawer::reprintClosing(QUuid session)
{
    if (const Result<> may = m_engine.mayRecord("caisse_sessions"_L1); !may)
        co_return may;
    if (!m_engine.m_printing)
        co_return Error{Error::Kind::Device, u"printer.none"_s, {}, {}};
    const Result<std::optional<Event>> found = co_await closedEvent(session);
    if (!found)
        co_return found.error();
    if (!*found)
        co_return rule(u"cash.session_elsewhere"_s);
    const Event closed = **found;
    const QString prefix = u"session:%1:z:"_s.arg(uuidText(session));
    const auto next = [prefix](JournalFile &file) { return file.freeCopy(prefix); };
    const std::function<Result<int>(JournalFile &)> nextTask = next;
    const Result<int> copy = co_await m_engine.m_journal.run(nextTask);
    if (!copy)
        co_return copy.error();
    PrintJob job = Engine::paper(prefix + QString::number(*copy), PrintJob::Kind::ClosingReport,
                                 closed.body()[u"number"].toString());
    job.document = till::closingReport(closed, headOf(closed), *copy).toJson();
    const Draft fact = m_engine.draft(u"receipt.reprinted"_s, {{u"sale"_s, uuidText(session)}, {u"copy"_s, *copy}});
    const QList<PrintJob> jobs{job};
    const Result<Event> recorded = co_await m_engine.record(fact, jobs);
    if (!recorded)
        co_return recorded.error();
    co_return Result<>();
}

} // namespace till
