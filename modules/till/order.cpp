#include "modules/till/order.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

using State = Order::State;

Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }
Quantity quantity(const QJsonValue &value) { return Quantity::fromThousandths(value.toInteger()); }
QUuid id(const QJsonValue &value) { return QUuid(value.toString()); }
QDateTime instant(const QJsonValue &value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

State stateOf(const QString &word)
{
    const QStringList words{u"pending"_s,          u"in_production"_s, u"waiting_for_pickup"_s, u"ready_at_shop"_s,
                            u"delivered_unpaid"_s, u"delivered"_s,     u"cancelled"_s};
    return State(qMax<qsizetype>(0, words.indexOf(word)));
}

/// What a row and order.created say in the same words.
Order common(const QJsonObject &body)
{
    Order order;
    order.id = id(body[u"id"]);
    order.number = body[u"number"].toString();
    order.service = body[u"service"].toString() == u"delivery" ? Order::Service::Delivery : Order::Service::Pickup;
    order.customer = id(body[u"customer"]);
    order.name = body[u"name"].toString();
    order.phone = body[u"phone"].toString();
    order.address = body[u"address"].toString();
    order.zone = id(body[u"zone"]);
    order.zoneName = body[u"zone_name"].toString();
    order.fee = money(body[u"fee"]);
    order.due = instant(body[u"due"]);
    order.at = instant(body[u"at"]);
    order.note = body[u"note"].toString();
    order.fromCounter = body[u"from_counter"].toBool();
    order.goods = money(body[u"goods"]);
    order.total = money(body[u"total"]);
    for (const QJsonValue &value : body[u"lines"].toArray())
        order.lines.append({id(value[u"id"]), id(value[u"product"]), value[u"name"].toString(), quantity(value[u"qty"]),
                            value[u"unit"].toString(), money(value[u"total"]), value[u"note"].toString()});
    return order;
}

State readyState(const Order &order)
{
    return order.service == Order::Service::Delivery ? State::ReadyAtShop : State::WaitingForPickup;
}

} // namespace

QStringList orderKinds()
{
    return {u"order.created"_s,     u"order.started"_s,     u"order.received"_s, u"order.paid"_s,
            u"order.handed_over"_s, u"delivery.assigned"_s, u"debt.settled"_s,   u"order.cancelled"_s};
}

Order orderFromRow(const QJsonObject &row)
{
    Order order = common(row);
    order.terminal = row[u"terminal_name"].toString();
    order.state = stateOf(row[u"state"].toString());
    order.by = id(row[u"by"]);
    order.paid = money(row[u"paid"]);
    order.deliveryman = id(row[u"deliveryman"]);
    order.debt = money(row[u"debt"]);
    for (const QJsonValue &value : row[u"lacks"].toArray())
        order.lacks.append({value[u"name"].toString(), value[u"unit"].toString(), quantity(value[u"qty"])});
    return order;
}

std::optional<Order> orderFromFact(const Event &event)
{
    if (event.kind != u"order.created")
        return std::nullopt;
    const QJsonObject body = event.body();
    Order order = common(body);
    order.by = event.actor;
    order.paid = money(body[u"amount"]);
    // Whether something lacks only the server knows (ORD-4).
    order.state = order.fromCounter ? readyState(order) : State::InProduction;
    return order;
}

void advance(Order &order, const Event &event)
{
    const QJsonObject body = event.body();
    if (event.kind == u"order.started") {
        order.state = State::InProduction;
        order.lacks.clear();
    } else if (event.kind == u"order.received") {
        order.state = readyState(order);
    } else if (event.kind == u"order.paid") {
        order.paid += money(body[u"amount"]);
        if (order.balance().isZero() && order.state == State::WaitingForPickup)
            order.state = State::Delivered; // PAY-7
    } else if (event.kind == u"order.handed_over") {
        order.state = State::Delivered;
    } else if (event.kind == u"delivery.assigned") {
        order.deliveryman = id(body[u"deliveryman"]);
        order.paid += money(body[u"amount"]);
        order.debt = body[u"paid"].toBool() ? Money() : order.goodsDue(); // PAY-12
        order.state = order.debt.isZero() ? State::Delivered : State::DeliveredUnpaid;
    } else if (event.kind == u"debt.settled") {
        for (const QJsonValue &share : body[u"debts"].toArray())
            if (id(share[u"order"]) == order.id) {
                order.debt = qMax(Money(), order.debt - money(share[u"amount"]));
                order.paid += money(share[u"amount"]);
            }
        if (order.debt.isZero() && order.state == State::DeliveredUnpaid)
            order.state = State::Delivered; // PAY-14
    } else if (event.kind == u"order.cancelled") {
        order.state = State::Cancelled;
    }
}

QList<QUuid> ordersOf(const Event &event)
{
    const QJsonObject body = event.body();
    if (event.kind == u"order.created")
        return {event.id};
    if (event.kind != u"debt.settled")
        return {id(body[u"order"])};
    QList<QUuid> orders;
    for (const QJsonValue &share : body[u"debts"].toArray())
        orders.append(id(share[u"order"]));
    return orders;
}

} // namespace till
