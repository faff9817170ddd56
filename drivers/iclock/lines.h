#pragma once

#include "drivers/api/timeclock.h"

/// The bodies a terminal posts (hardware 4.4). Bytes, not text: a line that cannot be read is kept as it came and the
/// others go on.
namespace iclock {

struct PunchBatch
{
    QList<ClockPunch> punches;
    QList<BadRecord> bad;

    /// Lines taken in charge: what the terminal is told.
    int taken() const { return int(punches.size() + bad.size()); }
};
/// ATTLOG: pin, time, state, verify, work code by TAB; the first two are needed.
PunchBatch readPunches(QByteArrayView body);

struct OperationBatch
{
    QList<ClockUser> users; ///< USER lines, by key
    int lines = 0; ///< all of them
};
/// OPERLOG: what was done at the terminal, its users, and templates, which are counted and dropped.
OperationBatch readOperations(QByteArrayView body);

/// The same body for the log: without templates, photos, passwords and card numbers (hardware 4.8).
QByteArray withoutSecrets(QByteArrayView body);

struct CommandResult
{
    QString id;
    int code = 0; ///< 0 done; -1 not supported, -1002 syntax, -1004 no such table
};
QList<CommandResult> readCommandResults(QByteArrayView body);

constexpr qsizetype LongestLine = 1024;

} // namespace iclock
