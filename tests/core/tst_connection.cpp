#include "modules/core/db/connection.h"
#include "modules/core/uuid.h"
#include "tests/support/testdatabase.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;

/// libpq on the event loop, against a real server.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersInOrderOverOnePipeline();
    void aFailingCallDoesNotTouchTheNext();
    void aBusinessRefusalKeepsItsKeyAndDetail();
    void bytesSurviveBothWays();
    void aCallPastItsDeadlineIsCancelledAndTheNextWorks();
    void aTerminatedSessionIsOfflineThenReconnects();
    void greetsEachNewSessionBeforeAnythingElse();
    void aRefusedGreetingLosesTheConnectionWithItsError();
    void aHostThatNeverAnswersIsOfflineWithinSeconds();
    void aWrongPasswordIsNamedAsOne();
    void hearsNotifications();
    void copiesOut();
    void destroyedInMidCallAnswersCancelled();

private:
    Result<Rows> wait(QFuture<Result<Rows>> future);
    std::unique_ptr<TestDatabase> m_database;
};

void TestConnection::initTestCase()
{
    m_database = std::make_unique<TestDatabase>(TestDatabase::Content::Empty);
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    const Result<Rows> made = m_database->session().run(uR"(
        create schema t;
        create function t.twice(p_n bigint) returns table (n bigint, words text) language sql
            as $$ select p_n * 2, 'été كسكس' $$;
        create function t.refuse() returns void language plpgsql as $$
            begin raise exception 'stock.not_enough' using errcode = 'FM010', detail = '{"left": 3}'; end $$;
        create function t.sleep(p_seconds numeric) returns int language sql
            as $$ select 1 from (select pg_sleep(p_seconds)) s $$;
        create function t.hashes(p_parts bytea[]) returns table (n int, part bytea) language sql
            as $$ select cardinality(p_parts), p_parts[1] $$;
        create table t.greeted (pid int);
        create function t.greet(p_who text) returns void language plpgsql as $$
            begin if p_who = 'nobody' then raise exception 'core.not_allowed' using errcode = 'FM001'; end if;
                  insert into t.greeted values (pg_backend_pid()); end $$;
        create function t.was_greeted() returns boolean language sql
            as $$ select exists (select from t.greeted where pid = pg_backend_pid()) $$;
        create function t.pid() returns int language sql as $$ select pg_backend_pid() $$;
    )"_s);
    QVERIFY2(made, made ? "" : qPrintable(made.error().technical));
}

Result<Rows> TestConnection::wait(QFuture<Result<Rows>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 15'000))
        return Error{Error::Kind::Bug, u"test.timeout"_s, {}, {}};
    return future.result();
}

void TestConnection::answersInOrderOverOnePipeline()
{
    Connection connection(m_database->settings());
    QList<QFuture<Result<Rows>>> calls;
    for (qint64 i = 0; i < 500; ++i)
        calls.append(connection.call("t.twice"_L1, i));
    for (qint64 i = 0; i < 500; ++i) {
        const Result<Rows> rows = wait(calls.at(i));
        QVERIFY(rows);
        QCOMPARE(rows->first().get<qint64>("n"_L1), i * 2);
        QCOMPARE(rows->first().get<QString>("words"_L1), u"été كسكس"_s);
    }
    QCOMPARE(connection.statements(), 500u);
}

void TestConnection::aFailingCallDoesNotTouchTheNext()
{
    Connection connection(m_database->settings());
    const auto bad = connection.call("t.nowhere"_L1, 1);
    const auto good = connection.call("t.twice"_L1, qint64(21));
    QCOMPARE(wait(bad).error().key, u"core.database_error"_s);
    QCOMPARE(wait(good)->first().get<qint64>("n"_L1), 42);
    QCOMPARE(wait(connection.call("t.nowhere"_L1, 1)).error().key, u"core.database_error"_s);
}

void TestConnection::aBusinessRefusalKeepsItsKeyAndDetail()
{
    Connection connection(m_database->settings());
    const Result<Rows> refused = wait(connection.call("t.refuse"_L1));
    QCOMPARE(refused.error().key, u"stock.not_enough"_s);
    QCOMPARE(refused.error().kind, Error::Kind::Rule);
    QCOMPARE(refused.error().detail[u"left"].toInt(), 3);
}

void TestConnection::bytesSurviveBothWays()
{
    Connection connection(m_database->settings());
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    const QList<QByteArray> parts{all, QByteArray(), QByteArray(100'000, 'x')};
    const Result<Rows> rows = wait(connection.call("t.hashes"_L1, parts));
    QVERIFY2(rows, rows ? "" : qPrintable(rows.error().technical));
    QCOMPARE(rows->first().get<int>("n"_L1), 3);
    QCOMPARE(rows->first().get<QByteArray>("part"_L1), all);
}

void TestConnection::aCallPastItsDeadlineIsCancelledAndTheNextWorks()
{
    Connection connection(m_database->settings());
    connection.setDeadline(std::chrono::milliseconds(400));
    const auto slow = connection.call("t.sleep"_L1, u"30"_s);
    QCOMPARE(wait(slow).error().key, u"core.timeout"_s);
    QVERIFY(wait(connection.call("t.twice"_L1, qint64(1))));
    QVERIFY(connection.isOpen());
}

void TestConnection::aTerminatedSessionIsOfflineThenReconnects()
{
    Connection connection(m_database->settings());
    const QString pid = QString::number(wait(connection.call("t.pid"_L1))->first().get<int>("pid"_L1));
    const auto cut = connection.call("t.sleep"_L1, u"30"_s);
    QTest::qWait(100);
    m_database->value(u"pg_terminate_backend(%1)"_s.arg(pid));
    QCOMPARE(wait(cut).error().kind, Error::Kind::Offline);
    const Result<Rows> again = wait(connection.call("t.twice"_L1, qint64(4)));
    QVERIFY2(again, again ? "" : qPrintable(again.error().technical));
}

void TestConnection::greetsEachNewSessionBeforeAnythingElse()
{
    Connection connection(m_database->settings());
    connection.setGreeting("t.greet"_L1, u"somebody"_s);
    QSignalSpy opened(&connection, &Connection::opened);
    Result<Rows> greeted = wait(connection.call("t.was_greeted"_L1));
    QVERIFY(greeted && greeted->first().get<bool>("was_greeted"_L1));
    const Result<Rows> pid = wait(connection.call("t.pid"_L1));
    (void)m_database->session().run(u"select pg_terminate_backend(%1)"_s.arg(pid->first().get<int>("pid"_L1)));
    QTRY_VERIFY(!connection.isOpen());
    greeted = wait(connection.call("t.was_greeted"_L1));
    QVERIFY(greeted && greeted->first().get<bool>("was_greeted"_L1));
    QCOMPARE(opened.size(), 2);
}

void TestConnection::aRefusedGreetingLosesTheConnectionWithItsError()
{
    Connection connection(m_database->settings());
    connection.setGreeting("t.greet"_L1, u"nobody"_s);
    QSignalSpy opened(&connection, &Connection::opened);
    QSignalSpy lost(&connection, &Connection::lost);
    const Result<Rows> answer = wait(connection.call("t.twice"_L1, qint64(1)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().key, u"core.not_allowed"_s);
    QCOMPARE(lost.size(), 1);
    QCOMPARE(opened.size(), 0);
    QVERIFY(!connection.isOpen());
}

void TestConnection::aHostThatNeverAnswersIsOfflineWithinSeconds()
{
    QTcpServer silent; // accepts, says nothing
    silent.listen(QHostAddress::LocalHost);
    Connection connection({{u"host"_s, u"127.0.0.1"_s},
                           {u"port"_s, QString::number(silent.serverPort())},
                           {u"user"_s, u"x"_s},
                           {u"dbname"_s, u"x"_s}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(wait(connection.call("t.twice"_L1, qint64(1))).error().key, u"core.offline"_s);
    QVERIFY(timer.elapsed() < 8000);
}

void TestConnection::aWrongPasswordIsNamedAsOne()
{
    // The server of the tests trusts its socket; a fake one asks for a password and refuses it, in protocol 3.
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray got = socket->readAll();
            if (got.size() == 8) // SSLRequest
                socket->write("N");
            else if (got.startsWith('p'))
                socket->write(QByteArray("E\0\0\0\x33SFATAL\0C28P01\0Mpassword authentication failed\0\0", 52));
            else
                socket->write(QByteArray("R\0\0\0\x08\0\0\0\x03", 9)); // cleartext password
        });
    });
    Connection connection({{u"host"_s, u"127.0.0.1"_s},
                           {u"port"_s, QString::number(server.serverPort())},
                           {u"user"_s, u"x"_s},
                           {u"dbname"_s, u"x"_s},
                           {u"password"_s, u"wrong"_s},
                           {u"sslmode"_s, u"prefer"_s}});
    QCOMPARE(wait(connection.call("t.twice"_L1, qint64(1))).error().key, u"core.wrong_password"_s);
}

void TestConnection::hearsNotifications()
{
    Connection connection(m_database->settings());
    QSignalSpy spy(&connection, &Connection::notified);
    connection.listen(u"feemaison"_s);
    QVERIFY(wait(connection.call("t.twice"_L1, qint64(1))));
    m_database->value(u"pg_notify('feemaison', 'catalogue:7')"_s);
    QVERIFY(spy.wait(3000));
    QCOMPARE(spy.first().at(1).toString(), u"catalogue:7"_s);
}

void TestConnection::copiesOut()
{
    Connection connection(m_database->settings());
    QFuture<Result<QByteArray>> copy = connection.copyOut(u"copy (select n from generate_series(1, 3) n) to stdout"_s);
    QVERIFY(QTest::qWaitFor([&] { return copy.isFinished(); }, 5000));
    QCOMPARE(*copy.result(), QByteArray("1\n2\n3\n"));
}

void TestConnection::destroyedInMidCallAnswersCancelled()
{
    QFuture<Result<Rows>> future;
    {
        Connection connection(m_database->settings());
        future = connection.call("t.sleep"_L1, u"30"_s);
        QTest::qWait(200);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, Error::Kind::Offline);
}

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
