#include "modules/till/sessioncount.h"

#include "modules/till/order.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace till {

namespace {

Money money(const QJsonValue &value) { return Money::fromCentimes(value.toInteger()); }

void addTicket(SessionTotals &totals, const Event &event, const std::function<QUuid(const QUuid &)> &categoryOf)
{
    const QJsonObject body = event.body();
    ++(event.kind == u"sale.completed" ? totals.sales : totals.refunds);
    totals.gross += money(body[u"subtotal"]);
    totals.discounts += money(body[u"discount"]);
    totals.returned += money(body[u"returned"]);
    for (const QJsonValue &value : body[u"payments"].toArray()) {
        const QJsonObject payment = value.toObject();
        const Money amount = money(payment[u"amount"]);
        SessionTotals::Method &method = totals.methods[payment[u"method"].toString()];
        ++method.count;
        method.amount += amount;
        if (payment[u"method"].toString() != u"cash")
            continue;
        if (amount.isNegative())
            totals.refundsCash -= amount;
        else
            totals.salesCash += amount;
    }
    for (const QJsonValue &value : body[u"lines"].toArray())
        totals.families[categoryOf(QUuid(value[u"product"].toString()))] += money(value[u"total"]);
    for (const QJsonValue &value : body[u"returns"].toArray())
        totals.families[categoryOf(QUuid(value[u"product"].toString()))] -= money(value[u"total"]);
}

void move(SessionTotals &totals, const QString &kind, Money amount)
{
    if (amount.isZero())
        return;
    (amount.isNegative() ? totals.out : totals.in) += amount.isNegative() ? -amount : amount;
    totals.moves[kind] += amount;
}

QString nameOfMove(const QString &category)
{
    return category == u"safe" ? u"safe"_s : category == u"adjustment" ? u"adjustments"_s : u"manual"_s;
}

/// Money for something else than a ticket: what is owed on an account, an order, a delivery.
void addMoney(SessionTotals &totals, const Event &event)
{
    const QJsonObject body = event.body();
    const QString kind = event.kind == u"account.settled" ? u"account"_s
        : event.kind.startsWith(u"order.")                ? u"orders"_s
                                                          : u"deliveries"_s;
    for (const QJsonValue &payment : body[u"payments"].toArray()) {
        const QString method = payment[u"method"].toString();
        if (method == u"cash") {
            move(totals, kind, money(payment[u"amount"]));
        } else {
            ++totals.otherMethods[method].count;
            totals.otherMethods[method].amount += money(payment[u"amount"]);
        }
    }
    move(totals, u"fees"_s, -money(body[u"fee_out"])); // a prepaid fee is handed to the deliveryman (Q1)
}

} // namespace

QStringList sessionKinds()
{
    return QStringList{u"session.opened"_s, u"session.closed"_s, u"sale.completed"_s,
                       u"sale.refunded"_s,  u"sale.voided"_s,    u"cash.moved"_s,
                       u"cash.banked"_s,    u"expense.paid"_s,   u"account.settled"_s}
    + orderKinds();
}

void addToTotals(SessionTotals &totals, const Event &event, const std::function<QUuid(const QUuid &)> &categoryOf)
{
    const QJsonObject body = event.body();
    if (event.kind.startsWith(u"sale."))
        addTicket(totals, event, categoryOf);
    else if (event.kind == u"cash.moved")
        move(totals, nameOfMove(body[u"category"].toString()),
             body[u"direction"].toString() == u"in" ? money(body[u"amount"]) : -money(body[u"amount"]));
    else if (event.kind == u"cash.banked")
        move(totals, u"bank"_s, -money(body[u"amount"]));
    else if (event.kind == u"expense.paid")
        move(totals, u"expenses"_s, -money(body[u"amount"]));
    else if (event.kind == u"account.settled" || orderKinds().contains(event.kind))
        addMoney(totals, event);
}

} // namespace till
