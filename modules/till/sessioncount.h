#pragma once

#include "modules/till/cashsession.h"
#include "modules/till/event.h"

#include <QStringList>

#include <functional>

namespace till {

/// The kinds of facts a session's totals are made of.
QStringList sessionKinds();

/// Adds one fact to the totals of its session (CASH-2). `categoryOf`: where a product's takings belong.
void addToTotals(SessionTotals &totals, const Event &event, const std::function<QUuid(const QUuid &)> &categoryOf);

} // namespace till
