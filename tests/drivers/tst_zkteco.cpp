#include "drivers/zkteco/clocktime.h"
#include "drivers/zkteco/commkey.h"
#include "drivers/zkteco/packet.h"
#include "drivers/zkteco/records.h"
#include "tests/support/clockbytes.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace zkteco;

/// The bytes of a ZKTeco terminal (hardware 3), without any network.
class TestZkteco : public QObject
{
    Q_OBJECT

private slots:
    void checksumIsTheOneOfCapturedPackets_data();
    void checksumIsTheOneOfCapturedPackets();
    void aWrongChecksumIsNoPacket();
    void framesAreCutFromAStreamInAnyFragmentation();
    void aBrokenStreamIsNoticed();
    void keyIsScrambledAsTheTerminalsDo_data();
    void keyIsScrambledAsTheTerminalsDo();
    void monthsHaveThirtyOneDays();
    void someNumbersAreNoDate();
    void recordSizeIsFoundInTheData_data();
    void recordSizeIsFoundInTheData();
    void recordSizeIsFoundDespiteAWrongCount();
    void impossibleDatesAreQuarantinedNotInvented();
    void ZK3_slotsWithoutAUserAreNobodys();
    void anUnknownLayoutIsRefusedWhole();
    void aDataSetCutShortIsRefusedWhole();
    void pinsKeepTheirZerosAndLetters();
    void bytesAfterANulAreSomebodyElses();
    void aNameCutInsideACharacterIsShownWithoutIt();
    void usersOfBothSizes();
    void freeSizesAreCounted();
    void eventsOfEverySize_data();
    void eventsOfEverySize();
    void gluedEventsAreSeveral();
    void anyBytesGiveAnAnswer();
};

static QDateTime at(const QString &text)
{
    QDateTime time = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm:ss"_s);
    time.setTimeSpec(Qt::UTC);
    return time;
}

void TestZkteco::checksumIsTheOneOfCapturedPackets_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("sum");
    QTest::newRow("option") << QByteArray::fromHex("0B005A17F38D03005A4B4661636556657273696F6E00") << 0x175a;
    QTest::newRow("answer") << QByteArray::fromHex("D007296AF38D0A0009") << 0x6a29;
    QTest::newRow("prepare") << QByteArray::fromHex("DC051BAAB64A050054050000F8FF0000") << 0xaa1b;
}

void TestZkteco::checksumIsTheOneOfCapturedPackets()
{
    QFETCH(QByteArray, payload);
    QTEST(int(checksum(payload)), "sum");
    const std::optional<Packet> packet = decode(payload);
    QVERIFY(packet);
    QCOMPARE(encode(*packet), payload);
}

void TestZkteco::aWrongChecksumIsNoPacket()
{
    QByteArray payload = encode({Command::Data, 0, 7, "some bytes"});
    for (qsizetype i = 0; i < payload.size(); ++i) {
        QByteArray damaged = payload;
        damaged[i] = char(damaged.at(i) ^ 0x10);
        QVERIFY2(!decode(damaged), qPrintable(QString::number(i)));
    }
    QVERIFY(!decode(payload.first(7)));
}

void TestZkteco::framesAreCutFromAStreamInAnyFragmentation()
{
    QByteArray stream;
    for (int i = 0; i < 5; ++i)
        stream += frame(encode({Command::Data, 0, quint16(i), QByteArray(i * 3, 'x')}));
    for (int piece = 1; piece <= stream.size(); ++piece) {
        FrameReader reader;
        int count = 0;
        for (qsizetype from = 0; from < stream.size(); from += piece) {
            reader.feed(stream.mid(from, piece));
            while (const std::optional<QByteArray> payload = reader.next())
                QCOMPARE(decode(*payload)->reply, quint16(count++));
        }
        QCOMPARE(count, 5);
        QVERIFY(!reader.isBroken());
    }
}

void TestZkteco::aBrokenStreamIsNoticed()
{
    FrameReader reader;
    reader.feed("HTTP/1.1 400 Bad Request\r\n");
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.reset();
    reader.feed(QByteArray("\x50\x50\x82\x7d\xff\xff\xff\xff", 8)); // four gigabytes are no length
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
}

void TestZkteco::keyIsScrambledAsTheTerminalsDo_data()
{
    QTest::addColumn<uint>("key");
    QTest::addColumn<int>("session");
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("none") << 0U << 0 << QByteArray("617d3279");
    QTest::newRow("five digits") << 12345U << 0x1234 << QByteArray("6de1326b");
    QTest::newRow("six digits") << 999'999U << 0xf38d << QByteArray("2281329a");
    QTest::newRow("carry") << 1U << 0xffff << QByteArray("61fd3286");
}

void TestZkteco::keyIsScrambledAsTheTerminalsDo()
{
    QFETCH(uint, key);
    QFETCH(int, session);
    QTEST(scrambledKey(key, quint16(session)).toHex(), "sent");
}

void TestZkteco::monthsHaveThirtyOneDays()
{
    QCOMPARE(packedTime(at(u"2026-11-26 08:00:00"_s)), 864'633'600U);
    QCOMPARE(*timeFrom(864'633'600U), at(u"2026-11-26 08:00:00"_s));
    QCOMPARE(*timeFrom(0), at(u"2000-01-01 00:00:00"_s));
    QCOMPARE(*timeFrom(3'214'079'999U), at(u"2099-12-31 23:59:59"_s));
    QCOMPARE(*timeFromSixBytes(sixBytes(at(u"2026-02-28 23:59:58"_s))), at(u"2026-02-28 23:59:58"_s));
}

void TestZkteco::someNumbersAreNoDate()
{
    QVERIFY(!timeFrom(840'934'923U)); // 31 February
    QVERIFY(!timeFrom(3'214'080'000U)); // year 2100
    QVERIFY(!timeFrom(0xffffffff));
    QVERIFY(!timeFromSixBytes(QByteArray("\x1a\x02\x1f\x01\x02\x03", 6)));
    QVERIFY(!timeFromSixBytes(QByteArray("\x1a\x02", 2)));
}

void TestZkteco::recordSizeIsFoundInTheData_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    for (const int size : {8, 16, 40, 49, 52})
        for (const int count : {1, 2, 5, 49, 980})
            QTest::addRow("%d bytes, %d records", size, count) << size << count;
}

void TestZkteco::recordSizeIsFoundInTheData()
{
    QFETCH(int, size);
    QFETCH(int, count);
    QList<ClockPunch> punches;
    QList<ClockUser> users;
    for (int i = 0; i < count; ++i) {
        const QString pin = QString::number(i % 40 + 1);
        punches.append({pin, at(u"2026-03-01 07:55:00"_s).addSecs(i * 1013), i % 2, 1, {}});
        users.append({pin, {}, i % 40 + 1, 0});
    }
    const std::optional<ClockReading> reading = readAttendance(clockbytes::dataSet(punches, size), -1, users);
    QVERIFY(reading);
    QCOMPARE(reading->recordSize, size);
    QCOMPARE(reading->punches, punches);
    QVERIFY(reading->bad.isEmpty());
}

void TestZkteco::recordSizeIsFoundDespiteAWrongCount()
{
    QList<ClockPunch> punches;
    for (int i = 0; i < 10; ++i)
        punches.append({u"12"_s, at(u"2026-03-01 07:55:00"_s).addDays(i), 0, 1, {}});
    for (const int told : {0, 3, 50, 25}) { // SpeedFace reports 0 records, others count differently
        const std::optional<ClockReading> reading = readAttendance(clockbytes::dataSet(punches, 40), told);
        QVERIFY(reading);
        QCOMPARE(reading->punches, punches);
    }
}

void TestZkteco::impossibleDatesAreQuarantinedNotInvented()
{
    const QList<ClockPunch> good{{u"7"_s, at(u"2026-03-01 07:55:00"_s), 0, 1, {}},
                                 {u"7"_s, at(u"2026-03-01 17:05:00"_s), 1, 1, {}}};
    QByteArray records = clockbytes::records(good, 40);
    QByteArray impossible = clockbytes::records({good.first()}, 40);
    impossible.replace(27, 4, numberBytes(840'934'923U));
    const QByteArray set = clockbytes::withLength(records + impossible);
    const std::optional<ClockReading> reading = readAttendance(set, 3);
    QVERIFY(reading);
    QCOMPARE(reading->punches, good);
    QCOMPARE(reading->bad, (QList<BadRecord>{{impossible, u"date"_s}}));
}

void TestZkteco::ZK3_slotsWithoutAUserAreNobodys()
{
    const QList<ClockPunch> punches{{u"3"_s, at(u"2026-03-01 07:55:00"_s), 0, 1, {}},
                                    {u"4"_s, at(u"2026-03-01 07:56:00"_s), 0, 1, {}}};
    const QByteArray set = clockbytes::dataSet(punches, 8);
    // Slot 3 is the person 0042; slot 4 is unknown: its number is never taken for a pin.
    const std::optional<ClockReading> reading = readAttendance(set, 2, {{u"0042"_s, {}, 3, 0}});
    QVERIFY(reading);
    QCOMPARE(reading->punches.size(), 1);
    QCOMPARE(reading->punches.first().pin, u"0042"_s);
    QCOMPARE(reading->bad.size(), 1);
    QCOMPARE(reading->bad.first().reason, u"slot"_s);
}

void TestZkteco::anUnknownLayoutIsRefusedWhole()
{
    QRandomGenerator random(5);
    QByteArray noise(40 * 50, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    QVERIFY(!readAttendance(clockbytes::withLength(noise), 50));
    QVERIFY(!readAttendance(clockbytes::withLength(QByteArray(41, '1'))));
}

void TestZkteco::aDataSetCutShortIsRefusedWhole()
{
    const QByteArray set = clockbytes::dataSet({{u"7"_s, at(u"2026-03-01 07:55:00"_s), 0, 1, {}}}, 40);
    for (qsizetype size = 0; size < set.size(); ++size)
        QVERIFY(!readAttendance(set.first(size)));
    QVERIFY(readAttendance(QByteArray(4, '\0'))->punches.isEmpty());
}

void TestZkteco::pinsKeepTheirZerosAndLetters()
{
    const QList<ClockPunch> punches{{u"0007"_s, at(u"2026-03-01 07:55:00"_s), 255, 15, {}},
                                    {u"A12"_s, at(u"2026-03-01 07:56:00"_s), 5, 25, {}}};
    QCOMPARE(readAttendance(clockbytes::dataSet(punches, 40))->punches, punches);
}

void TestZkteco::bytesAfterANulAreSomebodyElses()
{
    QByteArray record = clockbytes::records({{u"7"_s, at(u"2026-03-01 07:55:00"_s), 0, 1, {}}}, 40);
    record.replace(4, 20, QByteArray("\xff\x80garbage of before..", 20));
    const std::optional<ClockReading> reading = readAttendance(clockbytes::withLength(record));
    QVERIFY(reading);
    QCOMPARE(reading->punches.first().pin, u"7"_s);
}

void TestZkteco::aNameCutInsideACharacterIsShownWithoutIt()
{
    const QByteArray name = u"Abdelkader Ben-Mohammé"_s.toUtf8(); // 23 bytes
    QCOMPARE(fieldText(name.first(22), "UTF-8"), u"Abdelkader Ben-Mohamm"_s);
    QCOMPARE(fieldText(QByteArray("Amina\0\xc3\x28", 8), "UTF-8"), u"Amina"_s);
    QCOMPARE(fieldText(QByteArray("\xc3\x28", 2), "no such encoding"), u"("_s);
}

void TestZkteco::usersOfBothSizes()
{
    const QList<ClockUser> users{{u"1"_s, u"Amina"_s, 1, 0}, {u"20"_s, u"Karim"_s, 2, 14}};
    for (const int size : {28, 72}) {
        const std::optional<QList<ClockUser>> read = readUsers(clockbytes::userSet(users, size));
        QVERIFY(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(1).pin, u"20"_s);
        QCOMPARE(read->at(1).name, u"Karim"_s);
        QCOMPARE(read->at(1).slot, 2);
    }
    QVERIFY(readUsers(QByteArray(4, '\0'))->isEmpty()); // ZK-7: this firmware gives none
}

void TestZkteco::freeSizesAreCounted()
{
    ClockInfo info;
    QVERIFY(readFreeSizes(clockbytes::freeSizes(5, 1234, 100'000), info));
    QCOMPARE(info.users, 5);
    QCOMPARE(info.records, 1234);
    QCOMPARE(info.recordCapacity, 100'000);
    QVERIFY(!readFreeSizes(QByteArray(79, '\0'), info));
}

void TestZkteco::eventsOfEverySize_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {10, 12, 14, 32, 36, 37, 52})
        QTest::addRow("%d", size) << size;
}

void TestZkteco::eventsOfEverySize()
{
    QFETCH(int, size);
    const ClockPunch punch{u"9"_s, at(u"2026-11-26 08:01:02"_s), 1, 1, {}};
    const std::optional<QList<ClockPunch>> read = readEvents(clockbytes::event(punch, size), {{u"9"_s, {}, 9, 0}});
    QVERIFY(read);
    QCOMPARE(*read, QList<ClockPunch>{punch});
}

void TestZkteco::gluedEventsAreSeveral()
{
    const ClockPunch one{u"9"_s, at(u"2026-11-26 08:01:02"_s), 1, 1, {}};
    const ClockPunch two{u"10"_s, at(u"2026-11-26 08:01:04"_s), 0, 15, {}};
    for (const int size : {12, 32, 36, 37, 52})
        QCOMPARE(*readEvents(clockbytes::event(one, size) + clockbytes::event(two, size)),
                 (QList<ClockPunch>{one, two}));
    QVERIFY(!readEvents("not an event"));
    QVERIFY(!readEvents({}));
}

void TestZkteco::anyBytesGiveAnAnswer()
{
    QRandomGenerator random(11);
    for (int i = 0; i < 20'000; ++i) {
        QByteArray noise(random.bounded(200), '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        (void)decode(noise);
        (void)readEvents(noise);
        (void)readUsers(clockbytes::withLength(noise));
        (void)readAttendance(clockbytes::withLength(noise));
        FrameReader reader;
        reader.feed(noise);
        while (reader.next()) {}
    }
}

QTEST_APPLESS_MAIN(TestZkteco)
#include "tst_zkteco.moc"
