#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// What a terminal is answered (hardware 4.2, 4.5, 4.7).
namespace iclock {

struct Options
{
    QString serial; ///< the one that asked
    QString punchStamp; ///< the last one stored with its rows; empty: everything is wanted
    QString operationStamp;
    int zoneMinutes = 60; ///< east of Greenwich; without it terminals jump by hours
};
/// The answer to a handshake: attendance and operation log are asked for, fingerprints and faces are not (law 18-07).
QByteArray optionBlock(const Options &options);

/// "OK: n". A batch without lines is answered "OK": a count of 0 is poison for some firmware.
QByteArray taken(int lines);

/// The terminal sets its own clock from this header.
QByteArray httpDate(const QDateTime &time);

/// Asks for the punches of these days again: the repair of whatever was lost. `id`: 1 to 16 letters and digits. Empty
/// when it is not.
QByteArray askPunchesAgain(const QString &id, const QDateTime &from, const QDateTime &to);

} // namespace iclock
