#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"
#include "modules/core/db/verifier.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// A private server of its own, with fsync on: what a one-PC shop stands on.
class TestLocalServer : public QObject
{
    Q_OBJECT

private slots:
    void startsWhereThereIsNothingAndHealsAfterAKill();
    void peopleGiveTheirPasswordEvenHere();
    void aFolderOfAnEarlierProgramLearnsTo();
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

namespace {

/// A person of the office named `who`, with that password.
Result<> makePerson(const LocalServer &server)
{
    Session session(server.settings());
    const Result<QString> verifier = passwordVerifier(u"correct horse"_s);
    const Result<Rows> made =
        session.run(u"create role fm_office nologin; create role person login in role fm_office password '%1'; "
                    "create role till login"_s.arg(*verifier));
    return made ? Result<>() : Result<>(made.error());
}

QString outcome(const LocalServer &server, const QString &user, const QString &password)
{
    ConnectionSettings settings = server.settings();
    settings[u"user"_s] = user;
    if (!password.isEmpty())
        settings[u"password"_s] = password;
    const Result<> status = Session(settings).status();
    return status ? u"in"_s : status.error().key;
}

} // namespace

void TestLocalServer::peopleGiveTheirPasswordEvenHere()
{
    QTemporaryDir home;
    LocalServer server(home.path());
    QVERIFY(server.start());
    QVERIFY(makePerson(server));
    QCOMPARE(outcome(server, u"person"_s, u"correct horse"_s), u"in"_s);
    QCOMPARE(outcome(server, u"person"_s, u"wrong horse"_s), u"core.wrong_password"_s);
    QCOMPARE(outcome(server, u"person"_s, {}), u"core.wrong_password"_s);
    QCOMPARE(outcome(server, u"till"_s, {}), u"in"_s);
    QVERIFY(server.stop());
}

void TestLocalServer::aFolderOfAnEarlierProgramLearnsTo()
{
    QTemporaryDir home;
    LocalServer server(home.path());
    QVERIFY(server.start());
    QVERIFY(makePerson(server));
    QFile access(server.dataFolder() + u"/pg_hba.conf"_s);
    QVERIFY(access.open(QFile::WriteOnly | QFile::Truncate));
    access.write("local all all trust\n");
    access.close();
    // While it runs, too: the next start by whatever program is enough.
    QVERIFY(server.start());
    QTRY_COMPARE(outcome(server, u"person"_s, u"wrong horse"_s), u"core.wrong_password"_s);
    QCOMPARE(outcome(server, u"till"_s, {}), u"in"_s);
    QVERIFY(server.stop());
    QVERIFY(server.start());
    QCOMPARE(outcome(server, u"person"_s, u"correct horse"_s), u"in"_s);
    QVERIFY(server.stop());
}

QTEST_GUILESS_MAIN(TestLocalServer)
#include "tst_localserver.moc"
