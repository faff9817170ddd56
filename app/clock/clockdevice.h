#pragma once

#include "drivers/api/timeclock.h"
#include "modules/core/db/row.h"

#include <QHostAddress>
#include <QJsonArray>

namespace clocks {

struct ClockRequest
{
    QUuid id;
    QString kind; ///< "read" or "set_time"

    friend bool operator==(const ClockRequest &, const ClockRequest &) = default;
};

/// A terminal as hr.read_clocks tells of it.
struct ClockDevice
{
    QString serial;
    QString name;
    QString address;
    int port = 4370;
    QString transport;
    QString mode; ///< "pull", "push" or "both"
    QList<std::pair<QHostAddress, int>> sources; ///< networks its pushes are believed from (ZK-5)
    QByteArray zone;
    QString names;
    bool usesEvents = false;
    int readEveryMinutes = 15;
    QJsonObject stamps;
    QList<ClockRequest> requests;

    static ClockDevice fromRow(const Row &row);

    bool isPulled() const { return mode != u"push" && !address.isEmpty(); }
    bool mayPushFrom(const QHostAddress &source) const;
    QUrl url() const;
    /// Another place or manner of reading: what reads it must begin anew.
    bool isReadLike(const ClockDevice &other) const;

    /// What its wall clock should say at an instant, and how many seconds ahead it is when it says `wallTime`.
    QDateTime wallTimeAt(const QDateTime &instant) const;
    qint64 ahead(const QDateTime &wallTime, const QDateTime &instant) const;
    int zoneMinutes(const QDateTime &instant) const;
};

/// Punches and unreadable lines as hr.ingest_punches takes them.
QJsonArray punchesJson(const QList<ClockPunch> &punches);
QJsonArray badJson(const QList<BadRecord> &bad);
QJsonArray usersJson(const QList<ClockUser> &users);

} // namespace clocks
