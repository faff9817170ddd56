#include "app/agent/clock/httplimits.h"
#include "app/agent/clock/pushdesk.h"
#include "app/agent/clock/pushlistener.h"
#include "tests/support/simulatedpushclock.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the listener does with callers that mean it no good (hardware 4.8). No database: none of this may reach one.
class TestPushListener : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void ZK5_nobodyIsHeardBeforeTheTerminalsAreKnown();
    void aBodyWithoutALengthIsRefused();
    void aBodyTooLongIsRefusedUnread();
    void packedAndPartedBodiesAreRefused();
    void aBodyCutShortHasNoEffect();
    void otherPathsAndMethodsAreRefused();
    void aLongTargetIsRefused();
    void aSilentCallerIsCutOff();
    void aByteNowAndThenIsCutOffToo();
    void headersWithoutEndAreCutOff();
    void theOthersAreServedMeanwhile();
    void connectionsBeyondTheLimitAreClosed();
    void itStopsWhileSomebodyDawdles();
    void anAddressThatIsNotOursIsToldOnce();
    void anyBytesLeaveItStanding();

private:
    void know();
    SimulatedPushClock terminal() { return {m_listener->port(), u"X1"_s}; }
    QByteArray post(const QByteArray &headers, const QByteArray &body);
    static int status(const QByteArray &answer) { return answer.split(' ').value(1).toInt(); }

    std::unique_ptr<Connection> m_connection;
    std::unique_ptr<agent::BlockingDatabase> m_database;
    std::unique_ptr<agent::PushDesk> m_desk;
    std::unique_ptr<agent::PushListener> m_listener;
};

void TestPushListener::init()
{
    m_connection = std::make_unique<Connection>(ConnectionSettings{{u"host"_s, u"/nowhere"_s}});
    m_database = std::make_unique<agent::BlockingDatabase>(*m_connection);
    m_database->close(); // whoever gets this far is answered 503 at once
    m_desk = std::make_unique<agent::PushDesk>(*m_database);
    agent::HttpLimits limits;
    limits.silence = 400ms;
    limits.whole = 1200ms;
    limits.body = 64 * 1024;
    limits.connections = 3;
    m_listener = std::make_unique<agent::PushListener>(*m_desk, limits);
    QVERIFY(m_listener->start(u"127.0.0.1"_s, 0));
}

void TestPushListener::cleanup()
{
    m_listener.reset();
    m_desk.reset();
    m_database.reset();
    m_connection.reset();
}

void TestPushListener::know()
{
    clocks::ClockDevice clock;
    clock.serial = u"X1"_s;
    clock.mode = u"push"_s;
    clock.zone = "Africa/Algiers";
    clock.sources = {QHostAddress::parseSubnet(u"127.0.0.1/32"_s)};
    m_desk->setClocks({clock});
}

QByteArray TestPushListener::post(const QByteArray &headers, const QByteArray &body)
{
    return terminal().raw("POST /iclock/cdata?SN=X1&table=ATTLOG&Stamp=1 HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n"
                          + body);
}

void TestPushListener::ZK5_nobodyIsHeardBeforeTheTerminalsAreKnown()
{
    QCOMPARE(terminal().handshake().status, 503);
    know();
    QCOMPARE(terminal().handshake().status, 200);
    QCOMPARE(SimulatedPushClock(m_listener->port(), u"X2"_s).handshake().status, 403);
}

void TestPushListener::aBodyWithoutALengthIsRefused()
{
    know();
    QCOMPARE(status(post({}, "7\t2026-03-01 07:55:00\n")), 411);
    QCOMPARE(status(post("Transfer-Encoding: chunked\r\n", "3\r\n7\t2\r\n0\r\n\r\n")), 411);
}

void TestPushListener::aBodyTooLongIsRefusedUnread()
{
    know();
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(status(post("Content-Length: 9999999999\r\n", "x")), 413);
    QVERIFY(timer.elapsed() < 1000);
}

void TestPushListener::packedAndPartedBodiesAreRefused()
{
    know();
    QCOMPARE(status(post("Content-Encoding: gzip\r\nContent-Length: 4\r\n", "\x1f\x8b\x08\x00")), 415);
    QCOMPARE(status(post("Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 4\r\n", "--b\n")), 415);
}

void TestPushListener::aBodyCutShortHasNoEffect()
{
    know();
    const QByteArray answer = post("Content-Length: 100\r\n", "7\t2026-03-01 07:55:00\n");
    QVERIFY(!answer.contains("OK"));
    QCOMPARE(m_desk->taken(), 0);
}

void TestPushListener::otherPathsAndMethodsAreRefused()
{
    know();
    QCOMPARE(status(terminal().raw("GET / HTTP/1.1\r\n\r\n")), 404);
    QCOMPARE(status(terminal().raw("DELETE /iclock/cdata?SN=X1 HTTP/1.1\r\n\r\n")), 404);
    QCOMPARE(status(terminal().raw("GET /zkteco/api/employees HTTP/1.1\r\n\r\n")), 404);
}

void TestPushListener::aLongTargetIsRefused()
{
    know();
    const int refused =
        status(terminal().raw("GET /iclock/ping?SN=X1&x=" + QByteArray(5000, 'a') + " HTTP/1.1\r\n\r\n"));
    QCOMPARE(refused, 414);
}

void TestPushListener::aSilentCallerIsCutOff()
{
    QElapsedTimer timer;
    timer.start();
    (void)terminal().raw("GET /iclock/ping", 5000);
    QVERIFY(timer.elapsed() < 2000);
}

void TestPushListener::aByteNowAndThenIsCutOffToo()
{
    know();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QVERIFY(socket.waitForConnected(1000));
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < 5000) {
        socket.write("G");
        socket.waitForBytesWritten(100);
        socket.waitForReadyRead(150);
    }
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

void TestPushListener::headersWithoutEndAreCutOff()
{
    know();
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QVERIFY(socket.waitForConnected(1000));
    socket.write("GET /iclock/ping?SN=X1 HTTP/1.1\r\n");
    qint64 written = 0;
    QElapsedTimer timer;
    timer.start();
    while (socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < 5000) {
        written += socket.write("X-Header: " + QByteArray(1000, 'a') + "\r\n");
        socket.waitForBytesWritten(100);
    }
    QVERIFY(timer.elapsed() < 3000);
}

void TestPushListener::theOthersAreServedMeanwhile()
{
    know();
    QTcpSocket dawdler;
    dawdler.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QVERIFY(dawdler.waitForConnected(1000));
    dawdler.write("GET /icl");
    dawdler.waitForBytesWritten(100);
    QCOMPARE(terminal().handshake().status, 200);
}

void TestPushListener::connectionsBeyondTheLimitAreClosed()
{
    know();
    std::vector<std::unique_ptr<QTcpSocket>> dawdlers;
    for (int i = 0; i < 3; ++i) {
        dawdlers.push_back(std::make_unique<QTcpSocket>());
        dawdlers.back()->connectToHost(QHostAddress::LocalHost, m_listener->port());
        QVERIFY(dawdlers.back()->waitForConnected(1000));
        dawdlers.back()->write("G");
        dawdlers.back()->waitForBytesWritten(100);
    }
    QTest::qWait(50);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(terminal().handshake().status, 0);
    QVERIFY(timer.elapsed() < 300);
    // The dawdlers are cut off, and there is room again.
    QTRY_COMPARE(terminal().handshake().status, 200);
}

void TestPushListener::itStopsWhileSomebodyDawdles()
{
    QTcpSocket dawdler;
    dawdler.connectToHost(QHostAddress::LocalHost, m_listener->port());
    QVERIFY(dawdler.waitForConnected(1000));
    QElapsedTimer timer;
    timer.start();
    m_listener->stop();
    QVERIFY(timer.elapsed() < 2500);
}

void TestPushListener::anAddressThatIsNotOursIsToldOnce()
{
    agent::PushListener other(*m_desk, {});
    QCOMPARE(other.start(u"192.0.2.1"_s, 8090).error().key, u"agent.no_listen"_s);
}

void TestPushListener::anyBytesLeaveItStanding()
{
    know();
    QRandomGenerator random(23);
    for (int i = 0; i < 200; ++i) {
        QByteArray noise(random.bounded(400), '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        (void)terminal().raw(
            (i % 2 ? "POST /iclock/cdata?SN=X1&table=ATTLOG HTTP/1.1\r\n" : QByteArray()) + noise + "\r\n\r\n", 5);
    }
    QTRY_COMPARE(terminal().handshake().status, 200);
}

QTEST_GUILESS_MAIN(TestPushListener)
#include "tst_pushlistener.moc"
