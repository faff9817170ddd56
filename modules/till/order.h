#pragma once

#include "modules/core/money.h"
#include "modules/core/quantity.h"
#include "modules/till/event.h"

#include <QList>

#include <optional>

namespace till {

struct OrderLine
{
    QUuid id;
    QUuid product;
    QString name;
    Quantity quantity; ///< sale unit
    QString unit;
    Money total;
    QString note;
};

/// What the workshop lacks for an order that waits (ORD-17).
struct MissingIngredient
{
    QString name;
    QString unit;
    Quantity quantity;
};

/// A customer's order for later (spec sales 6.1), as the counter needs it.
struct Order
{
    enum class State { Pending, InProduction, WaitingForPickup, ReadyAtShop, DeliveredUnpaid, Delivered, Cancelled };
    enum class Service { Pickup, Delivery };

    QUuid id;
    QString number; ///< "C1-O000012"
    QString terminal; ///< name of the till that took it
    State state = State::InProduction;
    Service service = Service::Pickup;
    QUuid customer; ///< null: known by name and telephone only
    QString name;
    QString phone;
    QString address;
    QUuid zone;
    QString zoneName;
    Money fee; ///< the deliveryman's, never the shop's
    QDateTime due;
    QDateTime at;
    QUuid by;
    QString note;
    bool fromCounter = false; ///< its goods stood on the counter (POS-19)
    Money goods;
    Money total; ///< goods + fee
    Money paid;
    QUuid deliveryman;
    Money debt; ///< what he still owes the shop for it
    QList<OrderLine> lines;
    QList<MissingIngredient> lacks; ///< while it is pending
    bool unsent = false; ///< the server has not heard all of it yet

    bool isOpen() const { return state < State::Delivered; }
    bool isReady() const { return state == State::WaitingForPickup || state == State::ReadyAtShop; }
    /// What the customer has not paid yet, the fee included (PAY-2).
    Money balance() const { return qMax(Money(), total - paid); }
    /// What of the goods is not paid yet: the shop's part of a delivery (PAY-4).
    Money goodsDue() const { return qMax(Money(), goods - paid); }
    /// What of the fee was prepaid at the shop, and is the deliveryman's (Q1).
    Money feePrepaid() const { return qBound(Money(), paid - goods, fee); }
};

/// The kinds of facts that make or move an order.
QStringList orderKinds();

/// A row of pos.changes (payloads.md).
Order orderFromRow(const QJsonObject &row);
/// What `order.created` says; nullopt for another kind.
std::optional<Order> orderFromFact(const Event &event);
/// The order after this fact of it, by the table of spec sales 6.3; the server's own table has the last word.
void advance(Order &order, const Event &event);
/// The orders a fact is about: one, or several debts.
QList<QUuid> ordersOf(const Event &event);

} // namespace till
