#pragma once

#include "modules/till/counter.h"
#include "ui/controls/statusstrip.h"

namespace shell {

/// What the strip says: connection, terminal, cashier, session, printer, scanner, in DESIGN 4's order.
QList<ui::StatusStrip::Segment> statusSegments(const till::Counter &counter, bool hasScanned);
/// "mar. 14 avril · 09:42"
QString statusTime();

} // namespace shell
