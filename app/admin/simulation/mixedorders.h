#pragma once

#include "modules/till/engine.h"

#include <QRandomGenerator>

namespace simulation {

/// What a cashier does with orders, in an order that only chance knows: takes them, with a deposit or without, and
/// moves those of every till on: paid in parts, received, fetched, delivered, settled, given up.
class MixedOrders final
{
public:
    MixedOrders(till::Engine &engine, QRandomGenerator &random) : m_engine(engine), m_random(random) {}

    /// Of the ticket being made.
    QCoro::Task<Result<>> take();
    /// One of the open ones, by one step.
    QCoro::Task<Result<>> move();
    /// More than anybody would keep open: no new ones for now.
    bool isCrowded() const { return m_engine.orders().open().size() > 60; }

private:
    QCoro::Task<Result<>> collect(till::Order order);
    QCoro::Task<Result<>> assign(till::Order order);
    QCoro::Task<Result<>> settle(till::Order order);
    QCoro::Task<Result<>> giveUp(till::Order order);
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    /// All of it, or a part.
    Money partOf(Money most);

    till::Engine &m_engine;
    QRandomGenerator &m_random;
};

} // namespace simulation
