#pragma once

#include "app/admin/simulation/mixedday.h"
#include "app/admin/simulation/plan.h"
#include "modules/till/engine.h"

#include <QElapsedTimer>
#include <QQueue>
#include <QRandomGenerator>

namespace simulation {

/// A cashier without hands: signs in, opens the drawer, sells (or lives a mixed day) until the plan is done, waits for
/// the server, counts, and goes home. Started again on the same journal after being killed, it goes on where the
/// journal stands. Speaks in lines of JSON on standard output: {"paid": "S001-000012", "ms": 1.2}, {"posted_ms": 45.1},
/// {"done": …}.
class SimulatedTill final : public QObject
{
    Q_OBJECT

public:
    SimulatedTill(const WorkerPlan &worker, const TillPlan &plan, QObject *parent = nullptr);

    QCoro::Task<Result<>> run();

private:
    QCoro::Task<Result<>> signInAndOpen();
    QCoro::Task<Result<>> sellOne();
    QCoro::Task<Result<>> actOnce();
    QCoro::Task<Result<>> closeAndLeave();
    QCoro::Task<Result<>> report();
    int sold() const;
    bool hasOwnParked();
    void fillCart();
    void settlePosted();

    WorkerPlan m_worker;
    TillPlan m_plan;
    Connection m_server;
    till::Engine m_engine;
    QRandomGenerator m_random;
    MixedDay m_day;
    QQueue<QElapsedTimer> m_waiting; ///< paid and not yet acknowledged, oldest first
    WakeUp m_pause;
    int m_soldHere = 0; ///< by this process; a killed one's are in the journal only
};

} // namespace simulation
