#pragma once

#include "app/admin/simulation/plan.h"
#include "modules/core/db/session.h"

#include <QSet>

namespace simulation {

struct Reconciliation
{
    int lost = 0; ///< acknowledged to the cashier and not in the database
    int doubled = 0; ///< in the database more than once
    int sales = 0; ///< tickets of every kind
    qint64 facts = 0; ///< in all journals
    qint64 requestsDone = 0; ///< of what the office asked of these tills
    qint64 requestsWithdrawn = 0;
    QStringList differences; ///< journal ≠ database ≠ ledger ≠ cash, in words
};

/// Compares what the tills wrote on disk with what the database made of it.
Result<Reconciliation> reconcile(Session &session, const QList<TillPlan> &tills, const QSet<QString> &paid);

} // namespace simulation
