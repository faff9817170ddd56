#pragma once

#include "modules/till/orders.h"

class FakeCounter;

/// Orders of the fake counter: half a day of them, moved on by the very facts a till would record (till::advance).
class FakeOrders final : public till::Orders
{
    Q_OBJECT

public:
    explicit FakeOrders(FakeCounter &counter);

    QList<till::Order> open() const override;
    std::optional<till::Order> order(const QUuid &id) const override;
    QList<till::DeliveryZone> zones() const override;
    QList<till::Deliveryman> deliverymen() const override;
    QList<till::Producer> producers() const override;

    QCoro::Task<Result<till::Order>> create(till::OrderRequest request, till::Collection deposit) override;
    QCoro::Task<Result<>> start(QUuid order) override;
    QCoro::Task<Result<>> receive(QUuid order, QList<QUuid> producers) override;
    QCoro::Task<Result<>> collect(QUuid order, till::Collection money) override;
    QCoro::Task<Result<>> handOver(QUuid order) override;
    QCoro::Task<Result<>> assign(till::Assignment assignment, till::Grant grant) override;
    QCoro::Task<Result<>> settleDebts(QUuid deliveryman, QList<till::DebtShare> debts,
                                      QList<till::Payment> payments) override;
    QCoro::Task<Result<>> cancel(till::Cancellation cancellation, till::Grant grant) override;
    QCoro::Task<Result<>> reprint(QUuid order) override;

    /// The orders of the pictures; without, there is none.
    void fill();
    QUuid idOf(const QString &name) const; ///< of the order of that customer

    // What a test looks at.
    till::OrderRequest lastRequest;
    till::Collection lastMoney;
    till::Cancellation lastCancellation;
    QList<QUuid> lastProducers;
    int reprints = 0;

private:
    Result<> tell(const QString &kind, const QUuid &order, const QJsonObject &body);
    Result<> may(QLatin1StringView permission, const till::Grant &grant = {});
    void add(const QString &name, till::Order::State state, int minutes, const char16_t *product, int quantity,
             bool isDelivery, int paid);

    FakeCounter &m_counter;
    QList<till::Order> m_orders;
    int m_serial = 0;
};
