#include "app/clock/clockdevice.h"

#include <QJsonDocument>
#include <QTimeZone>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace clocks {

ClockDevice ClockDevice::fromRow(const Row &row)
{
    ClockDevice device;
    device.serial = row.get<QString>("serial"_L1);
    device.name = row.get<QString>("name"_L1);
    device.address = row.get<QString>("address"_L1);
    device.port = row.get<int>("port"_L1);
    device.transport = row.get<QString>("transport"_L1);
    device.mode = row.get<QString>("mode"_L1);
    for (const QString &source : row.get<QString>("sources"_L1).split(u' ', Qt::SkipEmptyParts))
        device.sources.append(QHostAddress::parseSubnet(source));
    device.zone = row.get<QString>("zone"_L1).toLatin1();
    device.names = row.get<QString>("names"_L1);
    device.usesEvents = row.get<bool>("uses_events"_L1);
    device.readEveryMinutes = row.get<int>("read_every_minutes"_L1);
    device.stamps = row.get<QJsonObject>("stamps"_L1);
    const QByteArray requests = row.get<QString>("requests"_L1).toUtf8();
    for (const QJsonValue request : QJsonDocument::fromJson(requests).array())
        device.requests.append({QUuid(request[u"id"].toString()), request[u"kind"].toString()});
    return device;
}

bool ClockDevice::mayPushFrom(const QHostAddress &source) const
{
    if (mode == u"pull")
        return false;
    for (const auto &network : sources)
        if (source.isInSubnet(network))
            return true;
    return false;
}

QUrl ClockDevice::url() const
{
    QUrl url;
    url.setScheme(u"zk"_s);
    url.setHost(address);
    url.setPort(port);
    QUrlQuery query;
    query.addQueryItem(u"transport"_s, transport);
    query.addQueryItem(u"names"_s, names);
    url.setQuery(query);
    return url;
}

bool ClockDevice::isReadLike(const ClockDevice &other) const
{
    return url() == other.url() && isPulled() == other.isPulled() && usesEvents == other.usesEvents
        && zone == other.zone && readEveryMinutes == other.readEveryMinutes;
}

QDateTime ClockDevice::wallTimeAt(const QDateTime &instant) const
{
    const QDateTime there = instant.toTimeZone(QTimeZone(zone));
    return QDateTime(there.date(), there.time(), Qt::UTC);
}

qint64 ClockDevice::ahead(const QDateTime &wallTime, const QDateTime &instant) const
{
    return wallTimeAt(instant).secsTo(wallTime);
}

int ClockDevice::zoneMinutes(const QDateTime &instant) const { return QTimeZone(zone).offsetFromUtc(instant) / 60; }

QJsonArray punchesJson(const QList<ClockPunch> &punches)
{
    QJsonArray list;
    for (const ClockPunch &punch : punches) {
        const QJsonValue verify = punch.verify < 0 ? QJsonValue() : QJsonValue(punch.verify);
        list.append(QJsonArray{punch.pin, punch.wallTime.toString(u"yyyy-MM-dd HH:mm:ss"_s), punch.state, verify,
                               punch.workCode});
    }
    return list;
}

QJsonArray badJson(const QList<BadRecord> &bad)
{
    QJsonArray list;
    for (const BadRecord &record : bad)
        list.append(QJsonArray{QString::fromLatin1(record.raw.toBase64()), record.reason});
    return list;
}

QJsonArray usersJson(const QList<ClockUser> &users)
{
    QJsonArray list;
    for (const ClockUser &user : users)
        list.append(QJsonArray{user.pin, user.name});
    return list;
}

} // namespace clocks
