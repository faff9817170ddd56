#pragma once

#include "drivers/api/timeclock.h"

/// A terminal's memory as bytes: what a simulated one answers and what parsers are tested with. Written from the
/// layouts of hardware 3.5 and 3.7, not from the parser.
namespace clockbytes {

/// `size`: 8 (the pin is the slot), 16, 40, 49 or 52.
QByteArray records(const QList<ClockPunch> &punches, int size);
QByteArray withLength(const QByteArray &records);
inline QByteArray dataSet(const QList<ClockPunch> &punches, int size) { return withLength(records(punches, size)); }
/// `size`: 28 or 72.
QByteArray userSet(const QList<ClockUser> &users, int size);
QByteArray freeSizes(int users, int records, int capacity);
/// `size`: 10, 12, 14, 32, 36, 37 or 52.
QByteArray event(const ClockPunch &punch, int size);
quint32 packed(const QDateTime &wallTime);

} // namespace clockbytes
