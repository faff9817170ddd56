#include "modules/core/clock.h"
#include "modules/core/uuid.h"

#include <QSet>
#include <QTest>

class TestUuid : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { Clock::setSource({}); }
    void isVersionSevenAndInOrder();
    void staysInOrderWhenTheClockJumpsBack();
};

void TestUuid::isVersionSevenAndInOrder()
{
    QString last;
    QSet<QUuid> all;
    for (int i = 0; i < 20'000; ++i) {
        const QUuid id = uuidV7();
        const QString text = uuidText(id);
        QCOMPARE(text.at(14), QChar(u'7'));
        QVERIFY(text > last);
        QVERIFY(!all.contains(id));
        all.insert(id);
        last = text;
    }
}

void TestUuid::staysInOrderWhenTheClockJumpsBack()
{
    const QString before = uuidText(uuidV7());
    Clock::setSource([] { return QDateTime::currentDateTimeUtc().addDays(-2); });
    QVERIFY(uuidText(uuidV7()) > before);
}

QTEST_APPLESS_MAIN(TestUuid)
#include "tst_uuid.moc"
