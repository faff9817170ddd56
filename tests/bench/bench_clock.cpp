#include "drivers/zkteco/zkclock.h"
#include "modules/core/uuid.h"
#include "tests/bench/figures.h"
#include "tests/support/clockbytes.h"
#include "tests/support/simulatedclock.h"
#include "tests/support/testdatabase.h"

#include <QJsonArray>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;

/// What reading a terminal's whole memory takes beside moving as many bytes over a bare socket, and what storing a push
/// of 10,000 lines takes beside a bare insert of the same rows.
class BenchClock : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandPunchesPulled();
    void tenThousandLinesStored();

private:
    static bool isLong() { return qEnvironmentVariableIsSet("FM_LONG"); }
};

static QList<ClockPunch> punches(int count)
{
    QList<ClockPunch> list;
    const QDateTime first(QDate(2020, 1, 5), QTime(7, 50), Qt::UTC);
    for (int i = 0; i < count; ++i)
        list.append({QString::number(i % 40 + 1), first.addSecs(i * 611), i % 2, 1, {}});
    return list;
}

/// Milliseconds of `bytes` from one socket to another.
static double bareTransfer(const QByteArray &bytes)
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    const quint16 port = server.serverPort();
    std::thread sender([&] {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        socket.waitForConnected();
        socket.write(bytes);
        while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten()) {}
        socket.disconnectFromHost();
        if (socket.state() != QAbstractSocket::UnconnectedState)
            socket.waitForDisconnected();
    });
    server.waitForNewConnection(5000);
    QTcpSocket *socket = server.nextPendingConnection();
    QElapsedTimer timer;
    timer.start();
    qint64 got = 0;
    while (got < bytes.size() && socket->waitForReadyRead(5000))
        got += socket->readAll().size();
    const double taken = double(timer.nsecsElapsed()) / 1e6;
    sender.join();
    return got == bytes.size() ? taken : 0;
}

void BenchClock::aHundredThousandPunchesPulled()
{
    const int count = 100'000;
    SimulatedClock terminal;
    terminal.setPunches(punches(count));
    Figures floor;
    for (int i = 0; i < 5; ++i)
        floor.add(bareTransfer(clockbytes::dataSet(terminal.punches(), 40)));
    QVERIFY(floor.p50() > 0);
    Figures read;
    for (int i = 0; i < (isLong() ? 10 : 3); ++i) {
        zkteco::Clock clock(*zkteco::Address::fromUrl(QUrl(terminal.url(u"transport=tcp"_s))), {});
        read.measure([&] { QCOMPARE(clock.readPunches()->punches.size(), count); });
    }
    report("100,000 punches pulled (TCP)", read, "the same bytes bare", floor.p50(), 10'000);
}

void BenchClock::tenThousandLinesStored()
{
    TestDatabase database;
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    Session &session = database.session();
    QVERIFY(session.run(
        u"select hr.save_clock_device(gen_random_uuid(), 'X1', '{\"name\": \"x\", \"address\": \"10.0.0.1\"}'); "
        "create table bare (serial text, pin text, local_time timestamp, state smallint, verify smallint, "
        "unique (serial, pin, local_time, state))"_s));
    const int batches = isLong() ? 10 : 3;
    const QList<ClockPunch> all = punches(10'000 * batches);
    Figures stored;
    Figures bare;
    Figures again;
    for (int i = 0; i < batches; ++i) {
        QJsonArray lines;
        for (const ClockPunch &punch : all.mid(i * 10'000, 10'000))
            lines.append(QJsonArray{punch.pin, punch.wallTime.toString(u"yyyy-MM-dd HH:mm:ss"_s), punch.state,
                                    punch.verify, QString()});
        const QJsonObject batch{{u"source"_s, u"push"_s}, {u"table"_s, u"ATTLOG"_s}, {u"punches"_s, lines}};
        const auto ingest = [&] {
            const Result<Rows> done =
                session.call("hr.ingest_punches"_L1, {toSql(uuidV7()), toSql(u"X1"_s), toSql(batch)});
            QVERIFY2(done, qPrintable(done ? QString() : done.error().technical));
        };
        stored.measure(ingest);
        again.measure(ingest); // a reply was lost
        const QString json = QString::fromUtf8(toSql(batch).bytes);
        bare.measure([&] {
            QVERIFY(
                session.run(u"insert into bare select 'X1', e ->> 0, (e ->> 1)::timestamp, (e ->> 2)::smallint, "
                            "(e ->> 3)::smallint from jsonb_array_elements('%1'::jsonb -> 'punches') e"_s.arg(json)));
        });
    }
    QCOMPARE(database.value(u"select count(*) from hr.punch"_s), QString::number(all.size()));
    report("10,000 pushed lines stored", stored, "a bare insert", bare.p50(), 2000);
    report("10,000 pushed lines again", again, "a bare insert", bare.p50(), 2000);
}

QTEST_GUILESS_MAIN(BenchClock)
#include "bench_clock.moc"
