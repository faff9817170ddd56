#include "modules/till/snapshot.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace till {

namespace {

/// Raised whenever a row gains or loses a field; an older file is then read from the server again.
constexpr quint32 Version = 0x464d0001;

} // namespace

Result<Snapshot> Snapshot::fromBytes(const QByteArray &content)
{
    Snapshot snapshot;
    if (content.isEmpty())
        return snapshot;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray others;
    stream >> version;
    if (version == Version) {
        snapshot.catalogue.load(stream);
        snapshot.directory.load(stream);
        stream >> others;
    }
    if (version != Version || stream.status() != QDataStream::Ok)
        return Error{Error::Kind::Storage, u"till.snapshot_damaged"_s, {}, u"version %1"_s.arg(version)};
    QJsonObject rest = QJsonDocument::fromJson(others).object();
    snapshot.parked = rest.take(u"parked"_s).toArray();
    snapshot.orders = rest.take(u"orders"_s).toObject();
    snapshot.requests = rest.take(u"requests"_s).toArray();
    snapshot.rules.apply(rest);
    return snapshot;
}

QByteArray Snapshot::toBytes() const
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << Version;
    catalogue.save(stream);
    directory.save(stream);
    QJsonObject rest = rules.snapshot();
    rest[u"parked"_s] = parked;
    rest[u"orders"_s] = orders;
    rest[u"requests"_s] = requests;
    stream << QJsonDocument(rest).toJson(QJsonDocument::Compact);
    return content;
}

} // namespace till
