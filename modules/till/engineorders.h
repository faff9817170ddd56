#pragma once

#include "modules/till/event.h"
#include "modules/till/orders.h"
#include "modules/till/printjob.h"
#include "modules/till/settlement.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace till {

class Engine;
struct TicketPaper;

/// The engine's orders: what the server says, and on top of it this till's own facts that it has not heard of yet.
class EngineOrders final : public Orders
{
    Q_OBJECT

public:
    explicit EngineOrders(Engine &engine) : m_engine(engine) {}

    QList<Order> open() const override;
    std::optional<Order> order(const QUuid &id) const override;
    QList<DeliveryZone> zones() const override;
    QList<Deliveryman> deliverymen() const override;
    QList<Producer> producers() const override;

    QCoro::Task<Result<Order>> create(OrderRequest request, Collection deposit) override;
    QCoro::Task<Result<>> start(QUuid order) override;
    QCoro::Task<Result<>> receive(QUuid order, QList<QUuid> producers) override;
    QCoro::Task<Result<>> collect(QUuid order, Collection money) override;
    QCoro::Task<Result<>> handOver(QUuid order) override;
    QCoro::Task<Result<>> assign(Assignment assignment, Grant grant) override;
    QCoro::Task<Result<>> settleDebts(QUuid deliveryman, QList<DebtShare> debts, QList<Payment> payments) override;
    QCoro::Task<Result<>> cancel(Cancellation cancellation, Grant grant) override;
    QCoro::Task<Result<>> reprint(QUuid order) override;

    /// "zones", "deliverymen", "producers" and "orders" of pos.changes; true when something of them changed.
    bool apply(const QJsonObject &changes);
    /// Reads its own facts that the kept rows do not know, at the start.
    QCoro::Task<Result<>> restore();
    QJsonObject snapshot() const; ///< as apply() takes it, with what of the journal it knows
    void recorded(const Event &event); ///< every fact of this till passes here

private:
    /// One act on one order.
    struct Act
    {
        QString kind;
        QJsonObject body;
        Money amount; ///< that enters (or leaves) the drawer's side; zero: no number is taken
        bool opensDrawer = false;
        std::function<QByteArray(const Event &)> paper; ///< empty: none
        QString title; ///< of the paper; empty: its number
    };
    QCoro::Task<Result<Event>> record(Act act);
    /// What an act on an order begins with: rights, the order, its state.
    Result<Order> take(QLatin1StringView permission, const Grant &grant, const QUuid &id,
                       const QList<Order::State> &states) const;
    Result<Settlement> settleAs(Money amount, const QList<Payment> &payments) const;
    /// Nobody else takes money for it meanwhile; without a server the act goes on (ARCHITECTURE 4).
    QCoro::Task<Result<>> claim(QUuid order);
    QJsonObject bodyOf(const Order &order) const;
    TicketPaper head(const Order &order) const;
    /// What this till held is free once the server has heard what was done with it.
    void releaseClaims();
    void rebuild();

    Engine &m_engine;
    QJsonArray m_zones; ///< as they came, merged by id
    QJsonArray m_deliverymen;
    QJsonArray m_producers;
    QHash<QUuid, QJsonObject> m_rows; ///< open orders in the server's words
    qint64 m_heard = 0; ///< of this journal, by those words
    QList<Event> m_facts; ///< own ones after that
    QHash<QUuid, Order> m_orders;
    QHash<QUuid, qint64> m_claims; ///< order → sequence of the fact it was held for; 0: not yet recorded
};

} // namespace till
