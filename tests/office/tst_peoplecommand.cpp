#include "tests/support/testdatabase.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `feemaison-admin user password`: how the first administrator of a server gets into the office.
class TestPeopleCommand : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aLineOfStandardInputBecomesThePassword();
    void aShortOneIsRefused();
    void anArgumentIsRefused();

private:
    int admin(const QStringList &arguments, const QByteArray &input);
    bool mayEnter(const QString &password);

    QTemporaryDir m_home;
    std::unique_ptr<TestDatabase> m_database;
    QString m_errors;
};

void TestPeopleCommand::initTestCase()
{
    m_database = std::make_unique<TestDatabase>();
    QVERIFY2(m_database->error().isEmpty(), qPrintable(m_database->error()));
    QCOMPARE(admin({u"user"_s, u"add"_s, u"chief"_s, u"--name"_s, u"Cheffe"_s, u"--administrator"_s}, {}), 0);
}

int TestPeopleCommand::admin(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"FEEMAISON_HOME"_s, m_home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BUILD_DIR "/bin/feemaison-admin"),
                  arguments + QStringList{u"--database"_s, TestDatabase::server().uri(m_database->name())});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        return -1;
    m_errors = QString::fromUtf8(process.readAllStandardError());
    return process.exitCode();
}

bool TestPeopleCommand::mayEnter(const QString &password)
{
    ConnectionSettings settings = m_database->settingsAs(m_database->name() + u"_chief"_s);
    settings[u"password"_s] = password;
    return Session(settings).status().has_value();
}

void TestPeopleCommand::aLineOfStandardInputBecomesThePassword()
{
    QVERIFY2(admin({u"user"_s, u"password"_s, u"chief"_s}, "mot de passe été\n") == 0, qPrintable(m_errors));
    QVERIFY(mayEnter(u"mot de passe été"_s));
    QVERIFY(!mayEnter(u"mot de passe ete"_s));
    QVERIFY(admin({u"user"_s, u"password"_s, u"chief"_s}, "another one\n") == 0);
    QVERIFY(mayEnter(u"another one"_s));
}

void TestPeopleCommand::aShortOneIsRefused()
{
    QCOMPARE(admin({u"user"_s, u"password"_s, u"chief"_s}, "1234567\n"), 1);
    QVERIFY2(m_errors.contains(u"Eight characters"_s), qPrintable(m_errors));
    QVERIFY(!mayEnter(u"1234567"_s));
}

void TestPeopleCommand::anArgumentIsRefused()
{
    QCOMPARE(admin({u"user"_s, u"password"_s, u"chief"_s, u"correct horse"_s}, {}), 2);
    QVERIFY(!mayEnter(u"correct horse"_s));
}

QTEST_GUILESS_MAIN(TestPeopleCommand)
#include "tst_peoplecommand.moc"
