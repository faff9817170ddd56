#pragma once

#include "modules/core/result.h"

#include <QDateTime>
#include <QFuture>
#include <QHash>
#include <QUuid>

namespace till {

/// An argon2id verifier of a PIN, as the database keeps it (libsodium's own text form). Takes some 50 ms: not on the
/// interface's thread. Error till.pin_format when it is not 4 to 6 digits.
Result<QString> pinVerifier(const QString &pin);

/// Whether `pin` is the one behind `verifier`; on a pool thread.
QFuture<bool> pinMatches(const QString &verifier, const QString &pin);

/// What is kept of a badge's code: hex of SHA-256("badge:" ‖ code). A badge is long and random, a PIN is not.
QString badgeHash(const QString &code);

/// Three wrong codes block that person for a minute, and only that person (DESIGN 5.0).
class PinAttempts
{
public:
    static constexpr int Allowed = 3;
    static constexpr int BlockSeconds = 60;

    int triesLeft(const QUuid &user) const;
    int blockedSeconds(const QUuid &user) const;
    void failed(const QUuid &user);
    void succeeded(const QUuid &user) { m_people.remove(user); }

private:
    struct Person
    {
        int wrong = 0;
        QDateTime blockedUntil;
    };
    QHash<QUuid, Person> m_people;
};

} // namespace till
