#pragma once

#include "modules/till/counter.h"
#include "modules/till/devices.h"
#include "ui/controls/statusstrip.h"

namespace shell {

/// What the strip says: connection, terminal, cashier, session, printer, scanner, in DESIGN 4's order.
/// Then, in words, every other device that needs somebody; `devices` may be null.
QList<ui::StatusStrip::Segment> statusSegments(const till::Counter &counter, const till::Devices *devices,
                                               bool hasScanned);
/// "mar. 14 avril · 09:42"
QString statusTime();

} // namespace shell
