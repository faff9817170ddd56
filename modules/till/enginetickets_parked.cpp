#include "modules/core/format.h"
#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/enginetickets.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Error rule(const QString &key, const QJsonObject &detail = {}) { return {Error::Kind::Rule, key, detail, {}}; }
QJsonValue idOrNull(const QUuid &id) { return id.isNull() ? QJsonValue() : QJsonValue(uuidText(id)); }

} // namespace

EngineTickets::Parked EngineTickets::toParked(const QJsonObject &row, bool own) const
{
    Parked parked;
    parked.cart = row[u"cart"].toObject();
    ParkedTicket &shown = parked.shown;
    shown.id = QUuid(row[own ? u"ticket" : u"id"].toString());
    shown.version = row[u"version"].toInt(1);
    shown.label = row[u"label"].toString();
    shown.total = Money::fromCentimes(row[u"total"].toInteger());
    shown.at = QDateTime::fromString(row[u"at"].toString(), Qt::ISODateWithMs);
    shown.terminal = own ? m_engine.m_terminal.name : row[u"terminal_name"].toString();
    shown.own = own;
    return parked;
}

/// Named by the catalogue, in the language of who reads, as long as it knows them.
QStringList EngineTickets::linesOf(const QJsonObject &cart) const
{
    QStringList lines;
    for (const QJsonValue &line : cart[u"lines"].toArray()) {
        const Product *product = m_engine.catalogue().product(QUuid(line[u"product"].toString()));
        lines.append(u"%1 × %2"_s.arg(format::number(Quantity::fromThousandths(line[u"qty"].toInteger())),
                                      product ? product->displayName() : line[u"name"].toString()));
    }
    return lines;
}

void EngineTickets::put(const Parked &parked) { m_parked.insert(parked.shown.id, parked); }

void EngineTickets::forget(const QUuid &ticket)
{
    m_parked.remove(ticket);
    emit parkedChanged();
}

QCoro::Task<Result<>> EngineTickets::restore()
{
    const auto read = [](JournalFile &file) { return file.parked(); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_engine.m_journal.run(task);
    if (!events)
        co_return events.error();
    for (const Event &event : *events)
        put(toParked(event.body(), true));
    co_return Result<>();
}

void EngineTickets::apply(const QJsonObject &changes)
{
    const QJsonArray rows = changes[u"parked"].toArray();
    if (changes[u"full"].toBool())
        m_parked.removeIf([](const QHash<QUuid, Parked>::iterator &it) { return !it->shown.own; });
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        const QUuid id(row[u"id"].toString());
        const bool own = QUuid(row[u"terminal"].toString()) == m_engine.m_terminal.id;
        const auto known = m_parked.constFind(id);
        if (row[u"state"].toString() == u"gone") {
            // Another till took up what this one had set aside; a newer version of ours is not meant.
            if (known == m_parked.cend() || known->shown.version > row[u"version"].toInt())
                continue;
            if (known->shown.own) {
                const auto write = [id](JournalFile &file) { return file.forgetParked(id); };
                const std::function<Result<>(JournalFile &)> task = write;
                m_engine.m_journal.run(task);
            }
            m_parked.remove(id);
        } else if (!own) {
            put(toParked(row, false));
        }
    }
    if (!rows.isEmpty() || changes[u"full"].toBool())
        emit parkedChanged();
}

QJsonArray EngineTickets::snapshot() const
{
    // Its own are in the journal.
    QJsonArray rows;
    for (const Parked &parked : m_parked) {
        if (parked.shown.own)
            continue;
        rows.append(QJsonObject{{u"id"_s, uuidText(parked.shown.id)},
                                {u"version"_s, parked.shown.version},
                                {u"terminal_name"_s, parked.shown.terminal},
                                {u"state"_s, u"parked"_s},
                                {u"label"_s, parked.shown.label},
                                {u"total"_s, parked.shown.total.centimes()},
                                {u"at"_s, parked.shown.at.toUTC().toString(Qt::ISODateWithMs)},
                                {u"cart"_s, parked.cart}});
    }
    return rows;
}

QList<ParkedTicket> EngineTickets::parked() const
{
    QList<ParkedTicket> list;
    for (const Parked &parked : m_parked) {
        list.append(parked.shown);
        list.last().lines = linesOf(parked.cart);
    }
    std::sort(list.begin(), list.end(),
              [](const ParkedTicket &a, const ParkedTicket &b) { return a.at != b.at ? a.at < b.at : a.id < b.id; });
    return list;
}

QList<ParkedTicket> EngineTickets::own() const
{
    QList<ParkedTicket> list = parked();
    list.removeIf([](const ParkedTicket &ticket) { return !ticket.own; });
    return list;
}

QCoro::Task<Result<>> EngineTickets::park(QString label)
{
    if (const Result<> may = m_engine.mayRecord("pos_mettre_en_attente"_L1); !may)
        co_return may;
    const Cart &cart = m_engine.m_cart;
    if (cart.lines().isEmpty())
        co_return rule(u"till.empty_ticket"_s);
    if (!cart.returns().isEmpty())
        co_return rule(u"till.return_not_parked"_s);
    if (m_engine.m_busy)
        co_return rule(u"till.busy"_s);
    const std::optional<Customer> customer = m_engine.m_directory.customer(cart.customer());
    const QString name = !label.trimmed().isEmpty() ? label.trimmed() : customer ? customer->displayName() : QString();
    const Draft fact = m_engine.draft(u"ticket.parked"_s,
                                      {{u"ticket"_s, uuidText(cart.id())},
                                       {u"version"_s, m_engine.m_cartVersion + 1},
                                       {u"label"_s, name},
                                       {u"customer"_s, idOrNull(cart.customer())},
                                       {u"total"_s, cart.total().centimes()},
                                       {u"slip"_s, cart.slip()},
                                       {u"cart"_s, cart.toJson()}});
    m_engine.m_busy = true;
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await m_engine.record(fact, noPaper);
    m_engine.m_busy = false;
    if (!event)
        co_return event.error();
    put(toParked(event->body(), true));
    m_engine.m_cart.clear();
    m_engine.m_cartVersion = 0;
    m_engine.releaseStock();
    m_engine.m_vouchers.clear();
    emit parkedChanged();
    emit m_engine.cartChanged();
    co_return Result<>();
}

QCoro::Task<Result<>> EngineTickets::recall(QUuid ticket)
{
    if (const Result<> may = m_engine.mayRecord("ventes_pos"_L1); !may)
        co_return may;
    if (!m_parked.contains(ticket))
        co_return rule(u"till.ticket_gone"_s);
    const QString subject = u"ticket"_s;
    const Result<> claimed = co_await claim(subject, ticket, m_parked.value(ticket).shown.own);
    if (!claimed) {
        if (claimed.error().key == u"till.ticket_gone")
            forget(ticket);
        co_return claimed;
    }
    if (!m_engine.m_cart.isEmpty()) {
        const QString noLabel;
        const Result<> parkedFirst = co_await park(noLabel);
        if (!parkedFirst)
            co_return parkedFirst;
    }
    if (!m_parked.contains(ticket))
        co_return rule(u"till.ticket_gone"_s);
    const Parked taken = m_parked.value(ticket);
    const Draft fact = m_engine.draft(
        u"ticket.recalled"_s,
        {{u"ticket"_s, uuidText(ticket)}, {u"version"_s, taken.shown.version}, {u"from"_s, taken.shown.terminal}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await m_engine.record(fact, noPaper);
    if (!event)
        co_return event.error();
    QStringList missing;
    m_engine.m_cart = Cart::fromJson(taken.cart, m_engine.m_catalogue, &missing);
    m_engine.m_cart.setId(ticket);
    m_engine.m_cartVersion = taken.shown.version;
    m_engine.m_cartOwner = m_engine.m_cashier ? m_engine.m_cashier->id : QUuid();
    forget(ticket);
    emit m_engine.cartChanged();
    if (!missing.isEmpty())
        emit m_engine.noticed(rule(u"till.products_gone"_s, {{u"names"_s, missing.join(u", "_s)}}));
    co_return Result<>();
}

QCoro::Task<Result<>> EngineTickets::dropParked(QUuid ticket, Grant grant)
{
    if (const Result<> may = m_engine.mayRecord("pos_mettre_en_attente"_L1); !may)
        co_return may;
    if (!m_parked.contains(ticket))
        co_return rule(u"till.ticket_gone"_s);
    const Parked parked = m_parked.value(ticket);
    // A slip of it is out: dropping it needs what removing a line of it needs.
    if (!parked.cart[u"slip"].toString().isEmpty()) {
        if (!m_engine.isAllowed("pos_annuler_vente"_L1, grant))
            co_return Error{
                Error::Kind::Permission, u"core.not_allowed"_s, {{u"permission"_s, u"pos_annuler_vente"_s}}, {}};
        if (grant.reason.trimmed().isEmpty())
            co_return rule(u"till.reason_needed"_s);
    }
    const QString subject = u"ticket"_s;
    const Result<> claimed = co_await claim(subject, ticket, parked.shown.own);
    if (!claimed)
        co_return claimed;
    QJsonArray lines;
    for (const QJsonValue &line : parked.cart[u"lines"].toArray())
        lines.append(QJsonObject{{u"name"_s, line[u"name"]}, {u"qty"_s, line[u"qty"]}, {u"total"_s, line[u"total"]}});
    const Draft fact = m_engine.draft(u"ticket.dropped"_s,
                                      {{u"ticket"_s, uuidText(ticket)},
                                       {u"version"_s, parked.shown.version},
                                       {u"label"_s, parked.shown.label},
                                       {u"total"_s, parked.shown.total.centimes()},
                                       {u"lines"_s, lines},
                                       {u"reason"_s, grant.reason.trimmed()},
                                       {u"approval"_s, idOrNull(grant.approval)}});
    const QList<PrintJob> noPaper;
    const Result<Event> event = co_await m_engine.record(fact, noPaper);
    if (!event)
        co_return event.error();
    forget(ticket);
    co_return Result<>();
}

} // namespace till
