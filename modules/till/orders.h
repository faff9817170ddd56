#pragma once

#include "modules/core/result.h"
#include "modules/till/order.h"
#include "modules/till/payment.h"
#include "modules/till/people.h"

#include <QCoroTask>
#include <QObject>

namespace till {

/// Where the shop delivers, and for how much (spec sales 8.2).
struct DeliveryZone
{
    QUuid id;
    QString name;
    Money fee;
};

struct Deliveryman
{
    QUuid id;
    QString name;
    QString phone;
};

/// Somebody who makes goods (spec sales 7.1).
struct Producer
{
    QUuid id;
    QString name;
};

/// What makes an order of the ticket being made (06d, ORD-1).
struct OrderRequest
{
    QUuid customer; ///< null: only name and telephone
    QString name;
    QString phone;
    QString address; ///< empty: the zone's name (ORD-3)
    Order::Service service = Order::Service::Pickup;
    QDateTime due;
    QUuid zone; ///< compulsory for a delivery
    Money fee; ///< the zone's, or what was agreed
    QString note;
    bool fromCounter = false; ///< the goods leave the counter now (POS-19)
};

/// Money for an order: `amount` is what is recorded, the payments what was handed over (cash may be more).
struct Collection
{
    Money amount;
    QList<Payment> payments;
};

/// A deliveryman takes the order (spec sales 8.3). With money he pays for the goods now; without, he owes them.
struct Assignment
{
    QUuid order;
    QUuid deliveryman;
    bool paid = false;
    QList<Payment> payments; ///< of what is left of the goods; empty when he owes it
    QString note;
};

struct DebtShare
{
    QUuid order;
    Money amount;
};

struct Cancellation
{
    enum class Goods { None, Counter, Waste }; ///< where what was made or taken goes

    QUuid order;
    QString method; ///< how what was paid is given back; empty: it stays as the customer's credit
    Goods goods = Goods::None;
};

/// Orders for later, their deposits, deliveries and what deliverymen owe (spec sales 5, 6, 8). In memory; acts are
/// facts of the journal, possible without a server. Errors "till.…": till.empty_ticket, till.order_incomplete {field},
/// till.order_unknown, till.order_state, till.order_held {by}, till.order_closed, till.amount_over_due {due},
/// till.producer_needed, till.deliveryman_needed, till.customer_needed; as Counter::pay for payments.
class Orders : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QList<Order> open() const = 0; ///< by when they are due
    virtual std::optional<Order> order(const QUuid &id) const = 0;
    virtual QList<DeliveryZone> zones() const = 0; ///< A→Z
    virtual QList<Deliveryman> deliverymen() const = 0;
    virtual QList<Producer> producers() const = 0;

    /// The ticket being made becomes an order; needs commandes_creer_client. Its slip is printed, the workshop's too
    /// where there is one.
    [[nodiscard]] virtual QCoro::Task<Result<Order>> create(OrderRequest request, Collection deposit) = 0;
    /// Put in production although something lacks; needs commandes_recevoir.
    [[nodiscard]] virtual QCoro::Task<Result<>> start(QUuid order) = 0;
    /// The goods came from the workshop; at least one producer; needs commandes_recevoir (ORD-10).
    [[nodiscard]] virtual QCoro::Task<Result<>> receive(QUuid order, QList<QUuid> producers) = 0;
    /// PAY-5, PAY-6; needs commandes_encaisser. An order that waits for its customer and is paid in full is handed
    /// over.
    [[nodiscard]] virtual QCoro::Task<Result<>> collect(QUuid order, Collection money) = 0;
    /// A paid order is fetched; needs commandes_encaisser.
    [[nodiscard]] virtual QCoro::Task<Result<>> handOver(QUuid order) = 0;
    /// DLV-1 to DLV-4; needs commandes_assigner_livreur.
    [[nodiscard]] virtual QCoro::Task<Result<>> assign(Assignment assignment, Grant grant) = 0;
    /// PAY-13, PAY-14: one or several debts of one deliveryman, wholly or in part; needs caisse_paiement_dette.
    [[nodiscard]] virtual QCoro::Task<Result<>> settleDebts(QUuid deliveryman, QList<DebtShare> debts,
                                                            QList<Payment> payments) = 0;
    /// Needs commandes_annuler and, when money goes back, commandes_rembourser; a reason is compulsory.
    [[nodiscard]] virtual QCoro::Task<Result<>> cancel(Cancellation cancellation, Grant grant) = 0;
    /// The order's slip again, marked DUPLICATA.
    [[nodiscard]] virtual QCoro::Task<Result<>> reprint(QUuid order) = 0;

signals:
    void changed();
};

} // namespace till
