#include "modules/till/enginetickets.h"

#include "modules/core/uuid.h"
#include "modules/till/busy.h"
#include "modules/till/engine.h"
#include "modules/till/servercall.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }
Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }
Quantity quantity(const QJsonValue &value) { return Quantity::fromThousandths(value.toInteger()); }

TicketSummary::Kind kindOf(const QString &kind, bool returns)
{
    using Kind = TicketSummary::Kind;
    if (kind.endsWith(u"refunded") || kind == u"refund")
        return Kind::Refund;
    if (kind.endsWith(u"voided") || kind == u"void")
        return Kind::Void;
    return returns || kind == u"exchange" ? Kind::Exchange : Kind::Sale;
}

SoldLine toLine(const QJsonObject &row)
{
    SoldLine line;
    line.id = QUuid(row[u"id"].toString());
    line.product = QUuid(row[u"product"].toString());
    line.name = row[u"name"].toString();
    line.quantity = quantity(row[u"qty"]);
    line.unit = row[u"unit"].toString();
    line.baseQuantity = quantity(row[u"base_qty"]);
    line.price = money(row[u"price"]);
    line.total = money(row[u"total"]);
    line.note = row[u"note"].toString();
    line.left = row.contains(u"left_qty") ? quantity(row[u"left_qty"]) : line.quantity;
    line.leftTotal = row.contains(u"left_total") ? money(row[u"left_total"]) : line.total;
    return line;
}

SoldTicket toTicket(const QJsonObject &body)
{
    SoldTicket ticket;
    ticket.customer = QUuid(body[u"customer"].toString());
    for (const QJsonValue &line : body[u"lines"].toArray())
        ticket.lines.append(toLine(line.toObject()));
    for (const QJsonValue &line : body[u"returns"].toArray())
        ticket.returns.append(toLine(line.toObject()));
    for (const QJsonValue &payment : body[u"payments"].toArray())
        ticket.payments.append({payment[u"method"].toString(), money(payment[u"amount"]),
                                payment[u"reference"].toString(), payment[u"voucher"].toString()});
    return ticket;
}

} // namespace

TicketSummary toSummary(const Event &event, const QString &cashier, const QString &terminal)
{
    const QJsonObject body = event.body();
    TicketSummary summary;
    summary.id = event.id;
    summary.number = body[u"number"].toString();
    summary.kind = kindOf(event.kind, !body[u"returns"].toArray().isEmpty());
    summary.at = event.at;
    summary.cashier = cashier;
    summary.terminal = terminal;
    summary.articles = body[u"articles"].toInt();
    summary.total = money(body[u"total"]) + money(body[u"rounding"]);
    summary.own = true;
    return summary;
}

QCoro::Task<Result<QList<TicketSummary>>> EngineTickets::find(TicketFilter filter, int limit)
{
    TicketQuery query;
    query.number = filter.text.trimmed().toUpper();
    query.from = filter.from.isValid() ? filter.from.startOfDay() : QDateTime();
    query.before = filter.to.isValid() ? filter.to.addDays(1).startOfDay() : QDateTime();
    query.total = filter.amount;
    query.product = filter.product;
    query.actor = filter.cashier;
    query.limit = limit;
    const auto read = [query](JournalFile &file) { return file.tickets(query); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_engine.m_journal.run(task);
    if (!events)
        co_return events.error();
    QList<TicketSummary> found;
    QSet<QUuid> known;
    for (const Event &event : *events) {
        found.append(toSummary(event, m_engine.cashierName(event.actor), m_engine.m_terminal.name));
        known.insert(event.id);
    }
    const bool mayAsk = m_engine.isOnline() && m_engine.m_cashier && m_engine.m_cashier->may("ventes_historique"_L1);
    if (!mayAsk)
        co_return found;
    QJsonObject asked{{u"text"_s, query.number}, {u"limit"_s, limit}};
    if (filter.from.isValid())
        asked[u"from"_s] = filter.from.toString(Qt::ISODate);
    if (filter.to.isValid())
        asked[u"to"_s] = filter.to.toString(Qt::ISODate);
    if (filter.amount)
        asked[u"amount"_s] = filter.amount->centimes();
    if (!filter.product.isNull())
        asked[u"product"_s] = uuidText(filter.product);
    if (!filter.cashier.isNull())
        asked[u"cashier"_s] = uuidText(filter.cashier);
    const QUuid actor = m_engine.m_cashier->id;
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.find_tickets"_L1, m_engine.m_terminal.id, actor, asked);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    // What this till has it shows, with or without an answer.
    const Result<QJsonObject> answer = answerOf(rows, "pos.find_tickets"_L1);
    if (!answer)
        co_return found;
    for (const QJsonValue &value : (*answer)[u"tickets"].toArray()) {
        const QUuid id(value[u"id"].toString());
        if (known.contains(id))
            continue;
        TicketSummary summary;
        summary.id = id;
        summary.number = value[u"number"].toString();
        summary.kind = kindOf(value[u"kind"].toString(), false);
        summary.at = QDateTime::fromString(value[u"at"].toString(), Qt::ISODateWithMs);
        summary.cashier = value[u"cashier"].toString();
        summary.terminal = value[u"terminal"].toString();
        summary.articles = value[u"articles"].toInt();
        summary.total = money(value[u"total"]);
        found.append(summary);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const TicketSummary &a, const TicketSummary &b) { return a.at > b.at; });
    if (found.size() > limit)
        found.resize(limit);
    co_return found;
}

QCoro::Task<Result<SoldTicket>> EngineTickets::readOwn(QUuid ticket)
{
    const auto byId = [ticket](JournalFile &file) { return file.byId(ticket); };
    const std::function<Result<std::optional<Event>>(JournalFile &)> eventTask = byId;
    const Result<std::optional<Event>> event = co_await m_engine.m_journal.run(eventTask);
    if (!event)
        co_return event.error();
    if (!*event || !(*event)->kind.startsWith(u"sale."))
        co_return rule(u"till.ticket_unknown"_s);
    SoldTicket sold = toTicket((*event)->body());
    sold.summary = toSummary(**event, m_engine.cashierName((*event)->actor), m_engine.m_terminal.name);
    QList<QUuid> ids;
    for (const SoldLine &line : std::as_const(sold.lines))
        ids.append(line.id);
    const auto back = [ids](JournalFile &file) { return file.returned(ids); };
    const std::function<Result<QHash<QUuid, Returned>>(JournalFile &)> backTask = back;
    const Result<QHash<QUuid, Returned>> returned = co_await m_engine.m_journal.run(backTask);
    if (!returned)
        co_return returned.error();
    for (SoldLine &line : sold.lines) {
        const Returned already = returned->value(line.id);
        line.left = line.quantity - already.quantity;
        line.leftTotal = line.total - already.total;
    }
    co_return sold;
}

QCoro::Task<Result<SoldTicket>> EngineTickets::readServer(QUuid ticket)
{
    const QUuid actor = m_engine.m_cashier ? m_engine.m_cashier->id : QUuid();
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.read_ticket"_L1, m_engine.m_terminal.id, actor, ticket);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.read_ticket"_L1);
    if (!answer)
        co_return answer.error();
    const QJsonObject body = (*answer)[u"ticket"].toObject();
    if (body.isEmpty())
        co_return rule(u"till.ticket_unknown"_s);
    SoldTicket sold = toTicket(body);
    sold.summary.id = ticket;
    sold.summary.number = body[u"number"].toString();
    sold.summary.kind = kindOf(body[u"kind"].toString(), !sold.returns.isEmpty());
    sold.summary.at = QDateTime::fromString(body[u"at"].toString(), Qt::ISODateWithMs);
    sold.summary.cashier = body[u"cashier"].toString();
    sold.summary.terminal = body[u"terminal"].toString();
    sold.summary.total = money(body[u"total"]) + money(body[u"rounding"]);
    co_return sold;
}

QCoro::Task<Result<SoldTicket>> EngineTickets::read(QUuid ticket)
{
    const Result<SoldTicket> own = co_await readOwn(ticket);
    if (!m_engine.isOnline() || (own && m_engine.link().waiting > 0))
        co_return own;
    // The server also knows what other tills took back.
    const Result<SoldTicket> known = co_await readServer(ticket);
    if (!known || !own) {
        const Result<SoldTicket> best = own ? own : known;
        co_return best;
    }
    SoldTicket merged = *own;
    for (SoldLine &line : merged.lines)
        for (const SoldLine &other : known->lines)
            if (other.id == line.id && other.left < line.left) {
                line.left = other.left;
                line.leftTotal = other.leftTotal;
            }
    co_return merged;
}

QCoro::Task<Result<>> EngineTickets::claim(QString subject, QUuid id, bool own)
{
    if (!m_engine.isOnline()) {
        if (own)
            co_return Result<>();
        co_return Error{Error::Kind::Offline, u"till.needs_server"_s, {}, {}};
    }
    const QUuid actor = m_engine.m_cashier ? m_engine.m_cashier->id : QUuid();
    const QFuture<Result<Rows>> call =
        m_engine.m_options.database->call("pos.claim"_L1, m_engine.m_terminal.id, actor, subject, id);
    const QFuture<Result<Rows>> soon = m_engine.within(Patience, call);
    const Result<Rows> rows = co_await soon;
    const Result<QJsonObject> answer = answerOf(rows, "pos.claim"_L1);
    if (!answer) {
        if (own && answer.error().kind == Error::Kind::Offline)
            co_return Result<>();
        co_return answer.error();
    }
    const QString status = (*answer)[u"status"].toString();
    if (status == u"held")
        co_return Error{Error::Kind::Conflict, u"till.ticket_held"_s, {{u"by"_s, (*answer)[u"by"].toString()}}, {}};
    // The server may not have heard of a ticket set aside or sold a moment ago.
    if (status == u"gone" && !(own && m_engine.link().waiting > 0))
        co_return Error{
            Error::Kind::Conflict, subject == u"sale" ? u"till.nothing_left"_s : u"till.ticket_gone"_s, {}, {}};
    co_return Result<>();
}

QCoro::Task<Result<Sale>> EngineTickets::refund(RefundRequest request)
{
    if (const Result<> may = m_engine.mayRecord("pos_annuler_vente"_L1, request.grant); !may)
        co_return may.error();
    if (!m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    if (request.grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    const Busy busy(m_engine.m_busy);
    const Result<SoldTicket> ticket = co_await read(request.ticket);
    if (!ticket)
        co_return ticket.error();
    const QString subject = u"sale"_s;
    const Result<> claimed = co_await claim(subject, request.ticket, ticket->summary.own);
    if (!claimed)
        co_return claimed.error();
    Cart cart;
    cart.setCustomer(ticket->customer);
    cart.setReturnGrant(request.grant);
    for (const ReturnedLine &wanted : std::as_const(request.lines))
        for (const SoldLine &line : ticket->lines) {
            if (line.id != wanted.line)
                continue;
            const CartReturn back{uuidV7(),      request.ticket,  ticket->summary.number,
                                  line,          wanted.quantity, refundOf(line, wanted.quantity),
                                  wanted.restock};
            if (const Result<> added = cart.addReturn(back); !added)
                co_return added.error();
        }
    if (cart.isEmpty())
        co_return rule(u"till.nothing_left"_s);
    const QList<Payment> payments{{request.method, cart.total(), {}, {}}};
    const Result<Settlement> settlement = settle(payments, m_engine.termsOf(cart, request.grant));
    if (!settlement)
        co_return settlement.error();
    const QString kind = u"sale.refunded"_s;
    const Settlement settled = *settlement;
    const QUuid none;
    const Result<Sale> sale = co_await m_engine.completeTicket(kind, cart, settled, request.paper, request.grant, none);
    co_return sale;
}

QCoro::Task<Result<Sale>> EngineTickets::voidLast(Grant grant, PaperChoice paper)
{
    if (const Result<> may = m_engine.mayRecord("pos_annuler_vente"_L1, grant); !may)
        co_return may.error();
    if (!m_engine.m_session)
        co_return rule(u"cash.no_session"_s);
    if (grant.reason.trimmed().isEmpty())
        co_return rule(u"till.reason_needed"_s);
    const std::optional<Sale> last = m_engine.m_lastSale;
    if (!last || last->kind != TicketSummary::Kind::Sale || last->at < m_engine.m_session->openedAt)
        co_return rule(u"till.not_last_ticket"_s);
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    const Busy busy(m_engine.m_busy);
    const Result<SoldTicket> ticket = co_await read(last->id);
    if (!ticket)
        co_return ticket.error();
    const QString subject = u"sale"_s;
    const Result<> claimed = co_await claim(subject, last->id, true);
    if (!claimed)
        co_return claimed.error();
    Cart cart;
    cart.setCustomer(ticket->customer);
    cart.setReturnGrant(grant);
    for (const SoldLine &line : ticket->lines) {
        const CartReturn back{uuidV7(), last->id, last->number, line, line.quantity, line.total, true};
        if (const Result<> added = cart.addReturn(back); !added)
            co_return added.error(); // part of it came back already: that is a refund, not a void
    }
    // Each way it was paid is undone as it was.
    Settlement settlement;
    Money out;
    for (const Payment &payment : ticket->payments) {
        const std::optional<PaymentMethod> method = m_engine.m_rules.method(payment.method);
        settlement.opensDrawer = settlement.opensDrawer || (method && method->opensDrawer);
        if (method && method->kind == PaymentMethod::Kind::Account)
            settlement.onAccount -= payment.amount;
        out += payment.amount;
        settlement.payments.append(
            QJsonObject{{u"id"_s, uuidText(uuidV7())},
                        {u"method"_s, payment.method},
                        {u"received"_s, 0},
                        {u"amount"_s, (-payment.amount).centimes()},
                        {u"change"_s, 0},
                        {u"reference"_s, payment.reference},
                        {u"voucher"_s, payment.voucher.isEmpty() ? QJsonValue() : QJsonValue(payment.voucher)}});
    }
    settlement.rounding = -out - cart.total();
    const QString kind = u"sale.voided"_s;
    const QUuid of = last->id;
    const Result<Sale> sale = co_await m_engine.completeTicket(kind, cart, settlement, paper, grant, of);
    co_return sale;
}

} // namespace till
