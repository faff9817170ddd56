#include "modules/till/event.h"

#include "modules/core/uuid.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace till {

QJsonObject Event::body() const { return QJsonDocument::fromJson(payload).object(); }

QByteArray payloadOf(const Draft &draft, const QDateTime &at)
{
    QJsonObject payload = draft.body;
    payload[u"v"_s] = PayloadVersion;
    payload[u"id"_s] = uuidText(draft.id);
    payload[u"kind"_s] = draft.kind;
    payload[u"at"_s] = at.toUTC().toString(Qt::ISODateWithMs);
    payload[u"actor"_s] = draft.actor.isNull() ? QJsonValue() : QJsonValue(uuidText(draft.actor));
    return QJsonDocument(payload).toJson(QJsonDocument::Compact);
}

QByteArray chainHash(const QByteArray &previous, const QUuid &journal, qint64 sequence, const QByteArray &payload)
{
    const qint64 network = qToBigEndian(sequence);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(journal.toRfc4122());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&network), sizeof network));
    hash.addData(payload);
    return hash.result();
}

QByteArray firstHash() { return QByteArray(32, '\0'); }

QString digest(const QByteArray &hash)
{
    const QString hex = QString::fromLatin1(hash.left(4).toHex().toUpper());
    return hex.left(4) + u'-' + hex.mid(4);
}

} // namespace till
