#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

/// Times of a terminal: wall clock without zone, held as UTC (hardware 3.6).
namespace zkteco {

/// Seconds over months of 31 days. nullopt: a number that is no date (31 February), which terminals do store.
std::optional<QDateTime> timeFrom(quint32 packed);
quint32 packedTime(const QDateTime &wallTime);

/// y m d h m s, one byte each, as events carry it.
std::optional<QDateTime> timeFromSixBytes(QByteArrayView bytes);
QByteArray sixBytes(const QDateTime &wallTime);

} // namespace zkteco
