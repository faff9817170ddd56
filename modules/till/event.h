#pragma once

#include "modules/core/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

namespace till {

/// The version of the payloads this program writes; the server accepts every released one for ever (ARCHITECTURE 4).
constexpr int PayloadVersion = 2;

/// A fact about to be recorded. Money in `body` is integer centimes, quantity integer thousandths.
struct Draft
{
    QUuid id; ///< the client uuid that makes it exactly-once
    QString kind; ///< "sale.completed"
    QUuid actor;
    QJsonObject body;
    QString series; ///< "T", "Z"… when the fact takes a number of that series, else empty
    qint64 serial = 0; ///< the number taken; must be the next of its series
};

/// A fact as it stands in the journal.
struct Event
{
    qint64 sequence = 0; ///< 1, 2, 3… without gaps
    QUuid id;
    QString kind;
    QDateTime at;
    QUuid actor;
    QByteArray payload; ///< the exact bytes that were hashed
    QByteArray hash; ///< 32 bytes

    QJsonObject body() const;
};

/// The payload's bytes: `draft.body` with v, id, kind, at and actor inside, so that the hash covers them.
QByteArray payloadOf(const Draft &draft, const QDateTime &at);

/// SHA-256(previous ‖ journal uuid, 16 bytes ‖ sequence, 8 bytes big-endian ‖ payload); `previous` of the first is
/// 32 zero bytes. The server computes the same (pos.ingest).
QByteArray chainHash(const QByteArray &previous, const QUuid &journal, qint64 sequence, const QByteArray &payload);

QByteArray firstHash();

/// The end of the hash as paper shows it: "7F3A-91C0".
QString digest(const QByteArray &hash);

} // namespace till
