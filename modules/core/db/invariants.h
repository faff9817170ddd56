#pragma once

#include "modules/core/db/session.h"

namespace invariants {

/// What one query of resources/checks found; sound when it returned no row.
struct Finding
{
    QString check; ///< "0001_entries_balance"
    QString title; ///< its first line: "Entries balance."
    int faults = 0;
    QJsonObject first; ///< the first row it returned
    qint64 milliseconds = 0;
};

/// Runs every check, in order.
Result<QList<Finding>> check(Session &session);
/// The first fault in words, empty when all is sound.
QString firstFault(const QList<Finding> &findings);

} // namespace invariants
