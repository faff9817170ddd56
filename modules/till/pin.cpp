#include "modules/till/pin.h"

#include "modules/core/clock.h"

#include <QCryptographicHash>
#include <QPromise>
#include <QThreadPool>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace till {

namespace {

// 16 MiB and three passes: a second for a thousand guesses is out of reach, and a till keeps its memory.
constexpr unsigned long long Passes = 3;
constexpr size_t Memory = 16u * 1024 * 1024;

} // namespace

Result<QString> pinVerifier(const QString &pin)
{
    bool digits = pin.size() >= 4 && pin.size() <= 6;
    for (const QChar c : pin)
        digits = digits && c >= u'0' && c <= u'9';
    if (!digits)
        return Error{Error::Kind::Rule, u"till.pin_format"_s, {}, {}};
    char out[crypto_pwhash_STRBYTES];
    const QByteArray text = pin.toLatin1();
    if (sodium_init() < 0 || crypto_pwhash_str(out, text.constData(), size_t(text.size()), Passes, Memory) != 0)
        return Error{Error::Kind::Bug, u"core.out_of_memory"_s, {}, u"crypto_pwhash_str"_s};
    return QString::fromLatin1(out);
}

QFuture<bool> pinMatches(const QString &verifier, const QString &pin)
{
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    const QFuture<bool> future = promise->future();
    QThreadPool::globalInstance()->start([promise, verifier = verifier.toLatin1(), pin = pin.toLatin1()] {
        const bool matches = sodium_init() >= 0 && !verifier.isEmpty()
            && crypto_pwhash_str_verify(verifier.constData(), pin.constData(), size_t(pin.size())) == 0;
        promise->addResult(matches);
        promise->finish();
    });
    return future;
}

QString badgeHash(const QString &code)
{
    return QString::fromLatin1(
        QCryptographicHash::hash("badge:" + code.trimmed().toUtf8(), QCryptographicHash::Sha256).toHex());
}

int PinAttempts::blockedSeconds(const QUuid &user) const
{
    const Person person = m_people.value(user);
    if (!person.blockedUntil.isValid())
        return 0;
    const qint64 left = Clock::now().msecsTo(person.blockedUntil);
    // A clock that jumped back must not lock a person out for hours.
    if (left > BlockSeconds * 1000)
        return BlockSeconds;
    return left <= 0 ? 0 : int((left + 999) / 1000);
}

int PinAttempts::triesLeft(const QUuid &user) const
{
    const Person person = m_people.value(user);
    return person.wrong >= Allowed && blockedSeconds(user) == 0 ? Allowed : qMax(0, Allowed - person.wrong);
}

void PinAttempts::failed(const QUuid &user)
{
    Person &person = m_people[user];
    if (person.wrong >= Allowed)
        person.wrong = 0; // the block is over: three new tries
    if (++person.wrong >= Allowed)
        person.blockedUntil = Clock::now().addSecs(BlockSeconds);
}

} // namespace till
