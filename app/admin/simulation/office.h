#pragma once

#include "app/admin/simulation/plan.h"
#include "modules/core/db/session.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTimer>

namespace simulation {

/// The office while its tills sell: asks for deposits, expenses and adjustments of their drawers all day long, some
/// more than any drawer holds, and withdraws some again, whatever a till did meanwhile.
class Office final : public QObject
{
    Q_OBJECT

public:
    /// `session` outlives it; `manager` may ask for everything but the treasury, which is the administrator's.
    Office(Session &session, const QList<TillPlan> &tills, const QUuid &manager, quint32 seed);

private:
    void act();
    void ask();
    void withdraw();

    Session &m_session;
    QList<TillPlan> m_tills;
    QUuid m_manager;
    QRandomGenerator m_random;
    QTimer m_clock;
};

} // namespace simulation
