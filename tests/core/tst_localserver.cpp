#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A private server of its own, with fsync on: what a one-PC shop stands on.
class TestLocalServer : public QObject
{
    Q_OBJECT

private slots:
    void startsWhereThereIsNothingAndHealsAfterAKill();
};

void TestLocalServer::startsWhereThereIsNothingAndHealsAfterAKill()
{
    QTemporaryDir home;
    LocalServer server(home.path());
    const Result<> started = server.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().key + started.error().technical));
    QVERIFY(server.isRunning());
    {
        Session session(server.uri());
        QVERIFY(session.status());
        QVERIFY(session.run(u"create table kept (n int); insert into kept values (7)"_s));
    }
    QVERIFY(server.kill());
    QTRY_VERIFY(!server.isRunning());
    const Result<> again = server.start();
    QVERIFY2(again, again ? "" : qPrintable(again.error().technical));
    {
        Session session(server.uri());
        const Result<Rows> rows = session.run(u"select n from kept"_s);
        QVERIFY(rows);
        QCOMPARE(rows->first().get<int>("n"_L1), 7);
    }
    // Twice is once.
    QVERIFY(server.start());
    QVERIFY(server.stop());
    QVERIFY(!server.isRunning());
}

QTEST_GUILESS_MAIN(TestLocalServer)
#include "tst_localserver.moc"
