#pragma once

#include "modules/till/catalogue.h"
#include "modules/till/directory.h"
#include "modules/till/houserules.h"

namespace till {

/// All that a till reads and keeps for a start without network. Copies share their content until one changes.
struct Snapshot
{
    Catalogue catalogue;
    Directory directory;
    HouseRules rules;
    QJsonArray parked; ///< tickets that other tills set aside

    static Snapshot fromJson(const QJsonObject &content);
    QJsonObject toJson() const;
};

} // namespace till
