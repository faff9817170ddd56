#pragma once

#include "app/admin/simulation/plan.h"
#include "modules/core/db/session.h"

namespace simulation {

/// What a run stands on in the database: goods, a cashier, one terminal with its own drawer for each till.
struct Ground
{
    QList<TillPlan> tills;
    QUuid cashier;
    QString login;
    QString pin;
};

/// Only on demo data or a database that never sold: invented sales have no place in a shop's books (shop.has_data).
/// Makes a few goods where there are none.
Result<Ground> prepareGround(Session &session, const ConnectionSettings &target, const QString &folder, int tills,
                             int sales);
/// Closes the terminals and disables the cashier; what they sold stays, as any fact.
Result<> clearGround(Session &session, const Ground &ground);

} // namespace simulation
