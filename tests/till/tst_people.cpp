#include "modules/core/clock.h"
#include "modules/core/uuid.h"
#include "modules/till/pin.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace till;

class TestPeople : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Clock::setSource({}); }
    void aPinMatchesOnlyItsVerifier();
    void aPinIsFourToSixDigits();
    void threeWrongCodesBlockThatPersonForAMinute();
    void aClockThatJumpsBackDoesNotBlockForHours();
};

void TestPeople::aPinMatchesOnlyItsVerifier()
{
    const Result<QString> verifier = pinVerifier(u"2580"_s);
    QVERIFY(verifier);
    QVERIFY(verifier->startsWith(u"$argon2id$"_s));
    QVERIFY(!verifier->contains(u"2580"_s));
    const auto matches = [&](const QString &pin) {
        QFuture<bool> checking = pinMatches(*verifier, pin);
        checking.waitForFinished();
        return checking.result();
    };
    QVERIFY(matches(u"2580"_s));
    QVERIFY(!matches(u"2581"_s));
    QVERIFY(!matches(u""_s));
}

void TestPeople::aPinIsFourToSixDigits()
{
    for (const QString &pin : {u"123"_s, u"1234567"_s, u"12a4"_s, u""_s})
        QCOMPARE(pinVerifier(pin).error().key, u"till.pin_format"_s);
}

void TestPeople::threeWrongCodesBlockThatPersonForAMinute()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    Clock::setSource([&] { return now; });
    PinAttempts attempts;
    const QUuid one = uuidV7();
    const QUuid other = uuidV7();
    QCOMPARE(attempts.triesLeft(one), 3);
    attempts.failed(one);
    attempts.failed(one);
    QCOMPARE(attempts.triesLeft(one), 1);
    QCOMPARE(attempts.blockedSeconds(one), 0);
    attempts.failed(one);
    QCOMPARE(attempts.blockedSeconds(one), 60);
    QCOMPARE(attempts.blockedSeconds(other), 0);
    now = now.addSecs(61);
    QCOMPARE(attempts.blockedSeconds(one), 0);
    QCOMPARE(attempts.triesLeft(one), 3);
    attempts.failed(one);
    QCOMPARE(attempts.triesLeft(one), 2);
    attempts.succeeded(one);
    QCOMPARE(attempts.triesLeft(one), 3);
}

void TestPeople::aClockThatJumpsBackDoesNotBlockForHours()
{
    QDateTime now = QDateTime::currentDateTimeUtc();
    Clock::setSource([&] { return now; });
    PinAttempts attempts;
    const QUuid one = uuidV7();
    for (int i = 0; i < 3; ++i)
        attempts.failed(one);
    now = now.addSecs(-7200);
    QVERIFY(attempts.blockedSeconds(one) <= 60);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
