#include "drivers/iclock/lines.h"
#include "drivers/iclock/replies.h"
#include "drivers/iclock/request.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace iclock;

/// The text of the push protocol (hardware 4), without any network.
class TestIclock : public QObject
{
    Q_OBJECT

private slots:
    void callsAreRecognised_data();
    void callsAreRecognised();
    void aSerialNumberIsLettersAndDigits();
    void linesAreReadWhateverTheirLength_data();
    void linesAreReadWhateverTheirLength();
    void aBadLineIsKeptAndTheOthersGoOn_data();
    void aBadLineIsKeptAndTheOthersGoOn();
    void pinsKeepTheirZeros();
    void usersAreReadByKey();
    void templatesAndPasswordsAreNotKept();
    void resultsOfCommandsAreReadInBatches();
    void optionsSayZoneAndStampsOfBothFamilies();
    void optionsAskForNoFingerprint();
    void aStampCannotEndItsLine();
    void anEmptyBatchIsNotAnsweredWithZero();
    void theDateIsGreenwichs();
    void aCommandHoldsNothingButItsDates();
    void anyBytesGiveAnAnswer();
};

static QDateTime at(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

void TestIclock::callsAreRecognised_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("call");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *method, const char *target, Call call, const QString &table = {}) {
        QTest::addRow("%s %s", method, target) << QByteArray(method) << QByteArray(target) << int(call) << table;
    };
    row("GET", "/iclock/cdata?SN=X1&options=all&pushver=2.4.1&language=70", Call::Handshake);
    row("POST", "/iclock/cdata?SN=X1&table=ATTLOG&Stamp=9999", Call::Upload, u"ATTLOG"_s);
    row("POST", "/iclock/cdata.aspx?sn=X1&TABLE=attlog&stamp=9999", Call::Upload, u"ATTLOG"_s);
    row("GET", "/iclock/getrequest?SN=X1", Call::Poll);
    row("POST", "/iclock/devicecmd?SN=X1", Call::CommandResult);
    row("GET", "/iclock/ping?SN=X1", Call::Ping);
    row("GET", "/iclock/cdata?SN=X1&DeviceType=acc", Call::Security);
    row("POST", "/iclock/registry?SN=X1", Call::Security);
    row("POST", "/iclock/cdata?SN=X1&table=rtlog", Call::Security, u"RTLOG"_s);
    row("DELETE", "/iclock/cdata?SN=X1", Call::Unknown);
    row("GET", "/", Call::Unknown);
    row("GET", "/iclock/../etc/passwd?SN=X1", Call::Unknown);
}

void TestIclock::callsAreRecognised()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    const Request request = readRequest(method, target);
    QTEST(int(request.call), "call");
    QTEST(request.table, "table");
    QCOMPARE(request.serial, target.contains('?') ? u"X1"_s : QString());
}

void TestIclock::aSerialNumberIsLettersAndDigits()
{
    QCOMPARE(readRequest("GET", "/iclock/getrequest?SN=BOCK-1.2_3").serial, u"BOCK-1.2_3"_s);
    for (const char *bad : {"", "a%20b", "a%00b", "%C3%A9", "'or'1", "123456789012345678901234567890123"})
        QVERIFY2(readRequest("GET", QByteArray("/iclock/getrequest?SN=") + bad).serial.isEmpty(), bad);
}

void TestIclock::linesAreReadWhateverTheirLength_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("verify");
    QTest::addColumn<QString>("workCode");
    QTest::newRow("two") << QByteArray("7\t2026-03-01 07:55:00") << 255 << -1 << QString();
    QTest::newRow("four") << QByteArray("7\t2026-03-01 07:55:00\t1\t15") << 1 << 15 << QString();
    QTest::newRow("seven") << QByteArray("7\t2026-03-01 07:55:00\t0\t1\t12\t0\t0") << 0 << 1 << u"12"_s;
    QTest::newRow("ten, mask and temperature")
        << QByteArray("7\t2026-03-01 07:55:00\t0\t15\t0\t0\t0\t0\t1\t36.6") << 0 << 15 << u"0"_s;
    QTest::newRow("CRLF") << QByteArray("7\t2026-03-01 07:55:00\t5\t1\r") << 5 << 1 << QString();
    QTest::newRow("padded") << QByteArray("    7\t2026-03-01 07:55:00\t255\t1\t") << 255 << 1 << QString();
}

void TestIclock::linesAreReadWhateverTheirLength()
{
    QFETCH(QByteArray, line);
    for (const char *end : {"", "\n"}) {
        const PunchBatch batch = readPunches(line + end);
        QCOMPARE(batch.punches.size(), 1);
        QCOMPARE(batch.punches.first().pin, u"7"_s);
        QCOMPARE(batch.punches.first().wallTime, at(u"2026-03-01 07:55:00"_s));
        QTEST(batch.punches.first().state, "state");
        QTEST(batch.punches.first().verify, "verify");
        QTEST(batch.punches.first().workCode, "workCode");
        QVERIFY(batch.bad.isEmpty());
    }
}

void TestIclock::aBadLineIsKeptAndTheOthersGoOn_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("reason");
    QTest::newRow("one field") << QByteArray("nonsense") << u"fields"_s;
    QTest::newRow("no pin") << QByteArray("\t2026-03-01 07:55:00\t0") << u"pin"_s;
    QTest::newRow("long pin") << QByteArray(25, '1') + "\t2026-03-01 07:55:00\t0" << u"pin"_s;
    QTest::newRow("31 February") << QByteArray("7\t2026-02-31 07:55:00\t0") << u"date"_s;
    QTest::newRow("hour 25") << QByteArray("7\t2026-02-01 25:55:00\t0") << u"date"_s;
    QTest::newRow("other date") << QByteArray("7\t01/03/2026 07:55:00\t0") << u"date"_s;
    QTest::newRow("state") << QByteArray("7\t2026-03-01 07:55:00\tin") << u"state"_s;
    QTest::newRow("state too big") << QByteArray("7\t2026-03-01 07:55:00\t256") << u"state"_s;
    QTest::newRow("undecodable") << QByteArray("\xff\xfe\t2026-03-01 07:55:00\t0") << u"bytes"_s;
    QTest::newRow("NUL") << QByteArray("7\0\t2026-03-01 07:55:00", 22) << u"bytes"_s;
    QTest::newRow("long") << QByteArray("7\t2026-03-01 07:55:00\t0\t1\t") + QByteArray(1100, 'x') << u"length"_s;
}

void TestIclock::aBadLineIsKeptAndTheOthersGoOn()
{
    QFETCH(QByteArray, line);
    const PunchBatch batch = readPunches("1\t2026-03-01 07:00:00\t0\t1\n" + line + "\n2\t2026-03-01 08:00:00\t0\t1\n");
    QCOMPARE(batch.punches.size(), 2);
    QCOMPARE(batch.bad.size(), 1);
    QCOMPARE(batch.bad.first().raw, line);
    QTEST(batch.bad.first().reason, "reason");
    QCOMPARE(batch.taken(), 3);
}

void TestIclock::pinsKeepTheirZeros()
{
    QCOMPARE(readPunches("0007\t2026-03-01 07:55:00\t0\t1").punches.first().pin, u"0007"_s);
}

void TestIclock::usersAreReadByKey()
{
    const QByteArray body =
        "OPLOG 4\t14\t2026-03-01 07:55:00\t0\t0\t0\nUSER PIN=7\tName=Amina\tPri=0\tPasswd=1234\tCard=\tGrp=1\n"
        "USER Name=Karim\xc3\tPIN=0008\n"
        "FP PIN=7\tFID=1\tSize=1200\tValid=1\tTMP=SECRET\nUSER Name=nobody\n";
    const OperationBatch batch = readOperations(body);
    QCOMPARE(batch.lines, 5);
    QCOMPARE(batch.users.size(), 2);
    QCOMPARE(batch.users.at(0).name, u"Amina"_s);
    QCOMPARE(batch.users.at(1).pin, u"0008"_s);
    QCOMPARE(batch.users.at(1).name, u"Karim"_s);
}

void TestIclock::templatesAndPasswordsAreNotKept()
{
    const QByteArray kept =
        withoutSecrets("USER PIN=7\tName=Amina\tPri=0\tPasswd=1234\tCard=[5500]\n"
                       "FP PIN=7\tTMP=SECRET\nBIODATA Pin=7\tTmp=SECRET\nOPLOG 4\t14\t2026\nPasswd=1234");
    QVERIFY(kept.contains("Amina"));
    QVERIFY(kept.contains("OPLOG 4\t14"));
    for (const char *secret : {"SECRET", "1234", "5500"})
        QVERIFY2(!kept.contains(secret), secret);
}

void TestIclock::resultsOfCommandsAreReadInBatches()
{
    const QList<CommandResult> results =
        readCommandResults("ID=a1&Return=0&CMD=DATA\nID=2&Return=-1002&CMD=X\nnonsense\nID=&Return=0\nReturn=0");
    QCOMPARE(results.size(), 2);
    QCOMPARE(results.at(0).id, u"a1"_s);
    QCOMPARE(results.at(1).code, -1002);
}

void TestIclock::optionsSayZoneAndStampsOfBothFamilies()
{
    const QByteArray block = optionBlock({u"X1"_s, u"777"_s, {}, 60});
    QVERIFY(block.startsWith("GET OPTION FROM: X1\n"));
    for (const char *line : {"\nATTLOGStamp=777\n", "\nStamp=777\n", "\nOPERLOGStamp=None\n", "\nTimeZone=1\n",
                             "\nRealtime=1\n", "\nErrorDelay=30\n"})
        QVERIFY2(block.contains(line), line);
    QVERIFY(optionBlock({u"X1"_s, {}, {}, 330}).contains("\nTimeZone=330\n"));
}

void TestIclock::optionsAskForNoFingerprint()
{
    QVERIFY(optionBlock({u"X1"_s, {}, {}, 60}).contains("\nTransFlag=1100000000\n"));
}

void TestIclock::aStampCannotEndItsLine()
{
    const QByteArray block = optionBlock({u"X1"_s, u"1\nDelay=0\r\n"_s, {}, 60});
    QVERIFY(block.contains("\nATTLOGStamp=1Delay=0\n"));
    QCOMPARE(block.count("\nDelay="), 1);
}

void TestIclock::anEmptyBatchIsNotAnsweredWithZero()
{
    QCOMPARE(taken(0), QByteArray("OK\n"));
    QCOMPARE(taken(12), QByteArray("OK: 12\n"));
}

void TestIclock::theDateIsGreenwichs()
{
    QCOMPARE(httpDate(QDateTime::fromString(u"2026-11-26T08:05:09+01:00"_s, Qt::ISODate)),
             QByteArray("Thu, 26 Nov 2026 07:05:09 GMT"));
}

void TestIclock::aCommandHoldsNothingButItsDates()
{
    QCOMPARE(askPunchesAgain(u"a1"_s, at(u"2026-03-01 00:00:00"_s), at(u"2026-03-02 00:00:00"_s)),
             QByteArray("C:a1:DATA QUERY ATTLOG StartTime=2026-03-01 00:00:00\tEndTime=2026-03-02 00:00:00\n"));
    for (const QString &id : {QString(), u"1:CLEAR LOG"_s, u"12345678901234567"_s, u"1\n2"_s})
        QVERIFY(askPunchesAgain(id, {}, {}).isEmpty());
}

void TestIclock::anyBytesGiveAnAnswer()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise(random.bounded(120), '\0');
        for (char &byte : noise)
            byte = "\t\n\r=&%17 -:2026\xff\0aUSER PIN"[random.bounded(30)];
        (void)readRequest("GET", "/iclock/cdata?" + noise);
        (void)readCommandResults(noise);
        (void)withoutSecrets(noise);
        (void)readOperations("USER " + noise);
        const PunchBatch batch = readPunches(noise);
        for (const ClockPunch &punch : batch.punches)
            QVERIFY(punch.wallTime.isValid() && !punch.pin.isEmpty());
    }
}

QTEST_APPLESS_MAIN(TestIclock)
#include "tst_iclock.moc"
