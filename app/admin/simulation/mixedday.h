#pragma once

#include "app/admin/simulation/mixedorders.h"
#include "modules/core/wakeup.h"
#include "modules/till/engine.h"

#include <QRandomGenerator>

namespace simulation {

/// Everything a cashier does in a day, in an order that only chance knows: sells in every way there is, gives back,
/// voids, sets aside and takes up, takes orders and moves them on, moves money. What a rule refuses is part of the day;
/// only a fault ends it.
class MixedDay final
{
public:
    MixedDay(till::Engine &engine, QRandomGenerator &random)
        : m_engine(engine)
        , m_random(random)
        , m_orders(engine, random)
    {
    }

    /// One act, whichever; the error of a fault (Kind Bug or Storage).
    QCoro::Task<Result<>> act();
    /// Nothing may wait when the drawer is closed.
    QCoro::Task<Result<>> leaveNothingParked();

private:
    QCoro::Task<Result<>> sell();
    QCoro::Task<Result<>> refund();
    QCoro::Task<Result<>> exchange();
    QCoro::Task<Result<>> recall();
    QCoro::Task<Result<>> spendVoucher();
    QCoro::Task<Result<>> moveMoney();
    QCoro::Task<Result<>> doWhatTheOfficeAsked();
    QCoro::Task<Result<>> changeSession();
    QCoro::Task<Result<>> serveCustomer();
    QCoro::Task<Result<>> orderSomething();
    QCoro::Task<Result<till::SoldTicket>> someTicket();
    void fillCart();
    bool chance(int percent) { return int(m_random.bounded(100)) < percent; }
    Money upTo(Money most) { return Money::fromDinars(m_random.bounded(1, qMax<int>(2, int(most.centimes() / 100)))); }

    till::Engine &m_engine;
    QRandomGenerator &m_random;
    QStringList m_vouchers;
    MixedOrders m_orders;
    WakeUp m_breath;
};

/// Rules and the network say no all day long; the rest must not happen.
bool isFault(const Error &error);

} // namespace simulation
