#include "drivers/zkteco/zkclock.h"
#include "tests/support/clockbytes.h"
#include "tests/support/simulatedclock.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Fault = SimulatedClock::Fault;
using Nature = SimulatedClock::Nature;
using zkteco::Command;

/// A terminal that is asked over real sockets, with each fault of hardware 6: a reading is whole or it is an error.
class TestZkClock : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void readsTheWholeMemory_data();
    void readsTheWholeMemory();
    void oldFirmwareWithoutABufferIsRead();
    void aTerminalThatCountsNothingIsRead();
    void fragmentationChangesNothing();
    void aFaultInAChunkCostsASecondReading_data();
    void aFaultInAChunkCostsASecondReading();
    void aLastingFaultIsAnErrorNotHalfAList();
    void aPunchDuringTheReadingIsNotLost();
    void anEventInTheMiddleIsNoData();
    void UDP_losesAndDoublesNothing_data();
    void UDP_losesAndDoublesNothing();
    void UDP_shortDatagramsAreUnderstood();
    void withoutTcpItSpeaksUdp();
    void theKeyIsAskedFor();
    void aWrongKeyIsTriedOnce();
    void aSecondSessionIsToldBusy();
    void impossibleDatesArriveAsBadRecords();
    void anUnknownMemoryIsRefused();
    void ZK7_noUsersIsNoError();
    void tellsWhatItIs();
    void timeIsReadAndSet();
    void eventsArriveAsTheyHappen();
    void aRebootEndsTheWatching();
    void itAlwaysSaysGoodbye();
    void itNeverClearsNorDisables();
    void cancelEndsAReading();
    void nobodyThere();

private:
    std::unique_ptr<zkteco::Clock> clock(const QString &query = {}, const QByteArray &key = {});
    static QList<ClockPunch> punches(int count);

    std::unique_ptr<SimulatedClock> m_terminal;
};

void TestZkClock::init() { m_terminal = std::make_unique<SimulatedClock>(); }
void TestZkClock::cleanup() { m_terminal.reset(); }

std::unique_ptr<zkteco::Clock> TestZkClock::clock(const QString &query, const QByteArray &key)
{
    return std::make_unique<zkteco::Clock>(*zkteco::Address::fromUrl(QUrl(m_terminal->url(query))), key);
}

QList<ClockPunch> TestZkClock::punches(int count)
{
    QList<ClockPunch> list;
    const QDateTime first(QDate(2026, 1, 5), QTime(7, 50), Qt::UTC);
    for (int i = 0; i < count; ++i)
        list.append({QString::number(i % 12 + 1), first.addSecs(i * 611), i % 2, 1, {}});
    return list;
}

void TestZkClock::readsTheWholeMemory_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("query");
    for (const int size : {8, 16, 40, 49})
        QTest::addRow("TCP, records of %d", size) << size << 3000 << u"transport=tcp"_s;
    QTest::newRow("UDP") << 40 << 500 << u"transport=udp"_s;
    QTest::newRow("nothing") << 40 << 0 << QString();
    QTest::newRow("one") << 40 << 1 << QString();
    QTest::newRow("small chunks") << 40 << 500 << u"transport=tcp&chunk=100"_s;
}

void TestZkClock::readsTheWholeMemory()
{
    QFETCH(int, size);
    QFETCH(int, count);
    QFETCH(QString, query);
    Nature nature;
    nature.recordSize = size;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(count));
    QList<ClockUser> users;
    for (int i = 1; i <= 12; ++i)
        users.append({QString::number(i), u"Somebody"_s, i, 0});
    m_terminal->setUsers(users);
    const Result<ClockReading> reading = clock(query)->readPunches();
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().key + reading.error().technical));
    QCOMPARE(reading->punches, punches(count));
    QVERIFY(reading->bad.isEmpty());
}

void TestZkClock::oldFirmwareWithoutABufferIsRead()
{
    Nature nature;
    nature.hasBuffer = false;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(700));
    const Result<ClockReading> reading = clock(u"transport=tcp"_s)->readPunches();
    QVERIFY(reading);
    QCOMPARE(reading->punches, punches(700));
}

void TestZkClock::aTerminalThatCountsNothingIsRead()
{
    Nature nature;
    nature.countsRecords = false;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(300));
    QCOMPARE(clock()->readPunches()->punches, punches(300));
}

void TestZkClock::fragmentationChangesNothing()
{
    Nature nature;
    nature.dribbles = true;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(60));
    QCOMPARE(clock(u"transport=tcp"_s)->readPunches()->punches, punches(60));
}

void TestZkClock::aFaultInAChunkCostsASecondReading_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("times");
    for (const int times : {1, 2}) {
        QTest::addRow("short %d", times) << int(Fault::ShortChunk) << times;
        QTest::addRow("stalls %d", times) << int(Fault::StallChunk) << times;
        QTest::addRow("damaged %d", times) << int(Fault::DamagedPacket) << times;
        QTest::addRow("closed %d", times) << int(Fault::ClosedInChunk) << times;
    }
}

void TestZkClock::aFaultInAChunkCostsASecondReading()
{
    QFETCH(int, fault);
    QFETCH(int, times);
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault(fault), times);
    const Result<ClockReading> reading = clock(u"transport=tcp&wait=400"_s)->readPunches();
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().key + reading.error().technical));
    QCOMPARE(reading->punches, punches(2000));
}

void TestZkClock::aLastingFaultIsAnErrorNotHalfAList()
{
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault::ShortChunk, 1000);
    const Result<ClockReading> reading = clock(u"transport=tcp&wait=400"_s)->readPunches();
    QVERIFY(!reading);
    QCOMPARE(reading.error().key, u"clock.incomplete"_s);
}

void TestZkClock::aPunchDuringTheReadingIsNotLost()
{
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault::PunchInChunk);
    const Result<ClockReading> reading = clock(u"transport=tcp"_s)->readPunches();
    QVERIFY(reading);
    QCOMPARE(reading->punches, m_terminal->punches());
    QCOMPARE(reading->punches.size(), 2001);
}

void TestZkClock::anEventInTheMiddleIsNoData()
{
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault::EventInChunk, 3);
    QCOMPARE(clock(u"transport=tcp"_s)->readPunches()->punches, punches(2000));
}

void TestZkClock::UDP_losesAndDoublesNothing_data()
{
    QTest::addColumn<int>("loss");
    QTest::addColumn<int>("twice");
    QTest::newRow("a fifth lost") << 20 << 0;
    QTest::newRow("a fifth twice") << 0 << 20;
    QTest::newRow("both") << 20 << 20;
}

void TestZkClock::UDP_losesAndDoublesNothing()
{
    QFETCH(int, loss);
    QFETCH(int, twice);
    Nature nature;
    nature.lossPercent = loss;
    nature.doublePercent = twice;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(400));
    const Result<ClockReading> reading = clock(u"transport=udp&wait=60&command=640&connect=640"_s)->readPunches();
    QVERIFY2(reading, qPrintable(reading ? QString() : reading.error().key + reading.error().technical));
    QCOMPARE(reading->punches, punches(400));
}

void TestZkClock::UDP_shortDatagramsAreUnderstood()
{
    Nature nature;
    nature.datagram = 512;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(200));
    QCOMPARE(clock(u"transport=udp&wait=300"_s)->readPunches()->punches, punches(200));
}

void TestZkClock::withoutTcpItSpeaksUdp()
{
    Nature nature;
    nature.speaksTcp = false;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(30));
    const auto terminal = clock();
    QCOMPARE(terminal->readPunches()->punches, punches(30));
    QVERIFY(terminal->info()->overUdp);
}

void TestZkClock::theKeyIsAskedFor()
{
    Nature nature;
    nature.key = 123'456;
    m_terminal->setNature(nature);
    m_terminal->setPunches(punches(30));
    QCOMPARE(clock({}, "123456")->readPunches()->punches, punches(30));
    QCOMPARE(clock()->readPunches().error().key, u"clock.key_needed"_s);
}

void TestZkClock::aWrongKeyIsTriedOnce()
{
    Nature nature;
    nature.key = 123'456;
    m_terminal->setNature(nature);
    QCOMPARE(clock({}, "1")->readPunches().error().key, u"clock.key_refused"_s);
    QCOMPARE(m_terminal->commands().count(Command::Authenticate), 1);
    QCOMPARE(clock({}, "abc")->readPunches().error().key, u"clock.key_refused"_s);
    QCOMPARE(m_terminal->commands().count(Command::Authenticate), 1);
}

void TestZkClock::aSecondSessionIsToldBusy()
{
    const auto holder = clock(u"transport=tcp"_s);
    QVERIFY(holder->readTime());
    QCOMPARE(clock(u"transport=tcp"_s)->readTime().error().key, u"clock.busy"_s);
    QCOMPARE(clock(u"transport=udp"_s)->readTime().error().key, u"clock.busy"_s);
    holder->close();
    QVERIFY(clock(u"transport=tcp"_s)->readTime());
}

void TestZkClock::impossibleDatesArriveAsBadRecords()
{
    QByteArray impossible = clockbytes::records(punches(1), 40);
    impossible.replace(27, 4, zkteco::numberBytes(840'934'923U)); // 31 February
    m_terminal->setRawMemory(clockbytes::records(punches(20), 40) + impossible);
    const Result<ClockReading> reading = clock()->readPunches();
    QVERIFY(reading);
    QCOMPARE(reading->punches, punches(20));
    QCOMPARE(reading->bad, (QList<BadRecord>{{impossible, u"date"_s}}));
}

void TestZkClock::anUnknownMemoryIsRefused()
{
    m_terminal->setRawMemory(QByteArray(41 * 3, '\xee'));
    QCOMPARE(clock()->readPunches().error().key, u"clock.record_size"_s);
}

void TestZkClock::ZK7_noUsersIsNoError()
{
    Nature nature;
    nature.hidesUsers = true;
    m_terminal->setNature(nature);
    const Result<QList<ClockUser>> users = clock()->readUsers();
    QVERIFY(users);
    QVERIFY(users->isEmpty());
}

void TestZkClock::tellsWhatItIs()
{
    m_terminal->setPunches(punches(12));
    m_terminal->setUsers({{u"7"_s, u"Amina"_s, 1, 0}});
    const Result<ClockInfo> info = clock()->info();
    QVERIFY(info);
    QCOMPARE(info->serial, u"BOCK204561234"_s);
    QCOMPARE(info->model, u"WL30"_s);
    QCOMPARE(info->firmware, u"Ver 6.60 Jun 1 2017"_s);
    QCOMPARE(info->records, 12);
    QCOMPARE(info->users, 1);
    QCOMPARE(clock()->readUsers()->first().name, u"Amina"_s);
}

void TestZkClock::timeIsReadAndSet()
{
    Nature nature;
    nature.ahead = 3600;
    m_terminal->setNature(nature);
    const auto terminal = clock();
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(qAbs(now.secsTo(*terminal->readTime()) - 3600) <= 2);
    QVERIFY(terminal->setTime(now));
    QVERIFY(qAbs(m_terminal->ahead()) <= 2);
    QVERIFY(m_terminal->commands().contains(Command::RefreshData));
}

void TestZkClock::eventsArriveAsTheyHappen()
{
    const auto terminal = clock();
    QList<ClockPunch> seen;
    std::thread people([this] {
        for (const ClockPunch &punch : punches(5)) {
            QTest::qSleep(60);
            m_terminal->punch(punch);
        }
    });
    const Result<> watched = terminal->watch(900ms, [&](const ClockPunch &punch) { seen.append(punch); });
    people.join();
    QVERIFY(watched);
    QCOMPARE(seen, punches(5));
    QVERIFY(m_terminal->commands().contains(Command::Ok)); // each is thanked for
}

void TestZkClock::aRebootEndsTheWatching()
{
    const auto terminal = clock(u"transport=tcp"_s);
    std::thread people([this] {
        QTest::qSleep(200);
        m_terminal->reboot();
    });
    QElapsedTimer timer;
    timer.start();
    const Result<> watched = terminal->watch(20s, [](const ClockPunch &) {});
    people.join();
    QVERIFY(!watched);
    QVERIFY(timer.elapsed() < 5000);
    QVERIFY(terminal->readTime()); // and it is there again
}

void TestZkClock::itAlwaysSaysGoodbye()
{
    m_terminal->setPunches(punches(50));
    {
        const auto terminal = clock();
        QVERIFY(terminal->readPunches());
        QCOMPARE(m_terminal->openSessions(), 1);
    }
    QTRY_COMPARE(m_terminal->openSessions(), 0);
    QCOMPARE(m_terminal->commands().last(), Command::Exit);
    m_terminal->setFault(Fault::ShortChunk, 1000);
    m_terminal->setPunches(punches(2000));
    QVERIFY(!clock(u"transport=tcp&wait=300"_s)->readPunches());
    QTRY_COMPARE(m_terminal->openSessions(), 0);
    QCOMPARE(m_terminal->commands().last(), Command::Exit);
}

void TestZkClock::itNeverClearsNorDisables()
{
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault::StallChunk, 2);
    const auto terminal = clock(u"transport=tcp&wait=300"_s);
    QVERIFY(terminal->readPunches());
    QVERIFY(terminal->setTime(QDateTime::currentDateTimeUtc()));
    for (const Command command : m_terminal->commands())
        QVERIFY(int(command) != 15 && int(command) != 1003);
}

void TestZkClock::cancelEndsAReading()
{
    m_terminal->setPunches(punches(2000));
    m_terminal->setFault(Fault::StallChunk, 10);
    const auto terminal = clock(u"transport=tcp"_s);
    std::thread person([&] {
        QTest::qSleep(300);
        terminal->cancel();
    });
    QElapsedTimer timer;
    timer.start();
    const Result<ClockReading> reading = terminal->readPunches();
    person.join();
    QCOMPARE(reading.error().key, u"clock.cancelled"_s);
    QVERIFY(timer.elapsed() < 3000);
}

void TestZkClock::nobodyThere()
{
    m_terminal->unplug();
    QCOMPARE(clock(u"connect=400"_s)->readTime().error().key, u"clock.unreachable"_s);
    QVERIFY(!zkteco::Address::fromUrl(QUrl(u"zk:"_s)));
    QVERIFY(!zkteco::Address::fromUrl(QUrl(u"tcp://h:1"_s)));
}

QTEST_GUILESS_MAIN(TestZkClock)
#include "tst_zkclock.moc"
