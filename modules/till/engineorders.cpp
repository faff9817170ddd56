#include "modules/till/engineorders.h"

#include "modules/core/uuid.h"
#include "modules/till/engine.h"
#include "modules/till/rows.h"

#include <QCoroFuture>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace till {

namespace {

QString textOf(const QJsonObject &row, const char16_t *key) { return row[key].toString(); }
QUuid idOf(const QJsonObject &row) { return QUuid(row[u"id"].toString()); }

/// The active ones as values, by name.
template <typename T>
QList<T> active(const QJsonArray &rows, T (*toValue)(const QJsonObject &))
{
    QList<T> list;
    for (const QJsonValue &value : rows)
        if (const QJsonObject row = value.toObject(); row[u"active"].toBool(true))
            list.append(toValue(row));
    std::sort(list.begin(), list.end(), [](const T &a, const T &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return list;
}

} // namespace

QList<Order> EngineOrders::open() const
{
    QList<Order> list;
    for (const Order &order : m_orders)
        if (order.isOpen())
            list.append(order);
    std::sort(list.begin(), list.end(),
              [](const Order &a, const Order &b) { return a.due != b.due ? a.due < b.due : a.id < b.id; });
    return list;
}

std::optional<Order> EngineOrders::order(const QUuid &id) const
{
    const auto found = m_orders.constFind(id);
    return found == m_orders.cend() ? std::nullopt : std::optional(*found);
}

QList<DeliveryZone> EngineOrders::zones() const
{
    return active<DeliveryZone>(m_zones, [](const QJsonObject &row) {
        return DeliveryZone{idOf(row), textOf(row, u"name"), Money::fromCentimes(row[u"fee"].toInteger())};
    });
}

QList<Deliveryman> EngineOrders::deliverymen() const
{
    return active<Deliveryman>(m_deliverymen, [](const QJsonObject &row) {
        return Deliveryman{idOf(row), textOf(row, u"name"), textOf(row, u"phone")};
    });
}

QList<Producer> EngineOrders::producers() const
{
    return active<Producer>(m_producers, [](const QJsonObject &row) {
        return Producer{idOf(row), textOf(row, u"name")};
    });
}

bool EngineOrders::apply(const QJsonObject &changes)
{
    const bool full = changes[u"full"].toBool();
    if (full) {
        m_zones = {};
        m_deliverymen = {};
        m_producers = {};
        m_rows.clear();
    }
    mergeRows(m_zones, changes[u"zones"].toArray(), u"id"_s);
    mergeRows(m_deliverymen, changes[u"deliverymen"].toArray(), u"id"_s);
    mergeRows(m_producers, changes[u"producers"].toArray(), u"id"_s);
    const QJsonArray rows = changes[u"orders"].toArray();
    for (const QJsonValue &value : rows) {
        const QJsonObject row = value.toObject();
        if (orderFromRow(row).isOpen())
            m_rows.insert(idOf(row), row);
        else
            m_rows.remove(idOf(row));
    }
    // Asked after the last fact the server acknowledged: it speaks of all of them.
    const qint64 heard = m_engine.m_sender ? m_engine.m_sender->acknowledged() : changes[u"heard"].toInteger();
    const bool unsent = !m_facts.isEmpty();
    const bool knowsLess = heard < m_heard; // restored from a backup: what it lacks is sent again
    m_heard = heard;
    m_facts.removeIf([this](const Event &event) { return event.sequence <= m_heard; });
    if (knowsLess)
        QCoro::connect(restore(), this, [this](const Result<> &) { emit changed(); });
    releaseClaims();
    const bool others = !changes[u"zones"].toArray().isEmpty() || !changes[u"deliverymen"].toArray().isEmpty()
        || !changes[u"producers"].toArray().isEmpty();
    if (!full && rows.isEmpty() && !others && (!unsent || !m_facts.isEmpty()))
        return false;
    rebuild();
    return true;
}

QJsonObject EngineOrders::snapshot() const
{
    QJsonArray rows;
    for (const QJsonObject &row : m_rows)
        rows.append(row);
    return {{u"zones"_s, m_zones},
            {u"deliverymen"_s, m_deliverymen},
            {u"producers"_s, m_producers},
            {u"orders"_s, rows},
            {u"heard"_s, m_heard}};
}

QCoro::Task<Result<>> EngineOrders::restore()
{
    const qint64 from = m_heard + 1;
    const auto read = [from](JournalFile &file) { return file.since(from, orderKinds()); };
    const std::function<Result<QList<Event>>(JournalFile &)> task = read;
    const Result<QList<Event>> events = co_await m_engine.m_journal.run(task);
    if (!events)
        co_return events.error();
    m_facts = *events;
    rebuild();
    co_return Result<>();
}

void EngineOrders::recorded(const Event &event)
{
    if (!orderKinds().contains(event.kind))
        return;
    m_facts.append(event);
    for (const QUuid &id : ordersOf(event))
        if (const auto held = m_claims.find(id); held != m_claims.end())
            *held = event.sequence;
    rebuild();
    emit changed();
}

/// Dozens of orders and a few facts: from the beginning each time, so that no path can disagree with another.
void EngineOrders::rebuild()
{
    m_orders.clear();
    for (const QJsonObject &row : std::as_const(m_rows)) {
        const Order order = orderFromRow(row);
        m_orders.insert(order.id, order);
    }
    for (const Event &event : std::as_const(m_facts)) {
        if (std::optional<Order> created = orderFromFact(event)) {
            created->terminal = m_engine.m_terminal.name;
            created->unsent = true;
            m_orders.insert(created->id, *created);
            continue;
        }
        for (const QUuid &id : ordersOf(event))
            if (const auto found = m_orders.find(id); found != m_orders.end()) {
                advance(*found, event);
                found->unsent = true;
            }
    }
}

} // namespace till
