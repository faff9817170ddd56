#pragma once

#include "modules/core/result.h"
#include "modules/till/catalogue.h"
#include "modules/till/directory.h"
#include "modules/till/houserules.h"

#include <QJsonObject>

namespace till {

/// All that a till reads and keeps for a start without network. Copies share their content until one changes.
struct Snapshot
{
    Catalogue catalogue;
    Directory directory;
    HouseRules rules;
    QJsonArray parked; ///< tickets that other tills set aside
    QJsonObject orders; ///< open orders and who delivers and makes them
    QJsonArray requests; ///< what the office wants done with the drawer

    /// As a stream of rows: a tree of JSON for 100,000 products took a second and 300 MB at every start. Error
    /// till.snapshot_damaged when the bytes are another version's: everything comes from the server again.
    static Result<Snapshot> fromBytes(const QByteArray &content);
    QByteArray toBytes() const;
};

} // namespace till
