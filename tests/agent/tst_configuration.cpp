#include "app/agent/service/configuration.h"
#include "modules/core/keyfile.h"

#include <QCoroTask>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the agent is told from outside (ARCHITECTURE 6).
class TestConfiguration : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void readsItsFile();
    void theEnvironmentWins();
    void aMissingFileIsToldWhenItWasNamed();
    void aBadValueIsNamed_data();
    void aBadValueIsNamed();
    void thePasswordComesFromTheSecretsOnly();

private:
    QString file(const QByteArray &text);

    QTemporaryDir m_folder;
};

void TestConfiguration::init()
{
    for (const char *name : {"FEEMAISON_AGENT_SERVER", "FEEMAISON_AGENT_NAME", "FEEMAISON_AGENT_LISTEN",
                             "FEEMAISON_AGENT_PORT", "CONFIGURATION_DIRECTORY"})
        qunsetenv(name);
}

QString TestConfiguration::file(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"agent.ini"_s));
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void TestConfiguration::readsItsFile()
{
    const Result<agent::Configuration> read = agent::Configuration::load(file(
        "[database]\nserver=host=a,b dbname=shop\n[agent]\nname=clock\n[clock]\nlisten=192.168.1.10\nport=8091\n"));
    QVERIFY(read);
    QCOMPARE(read->server, u"host=a,b dbname=shop"_s);
    QCOMPARE(read->name, u"clock"_s);
    QCOMPARE(read->listen, u"192.168.1.10"_s);
    QCOMPARE(int(read->port), 8091);
}

void TestConfiguration::theEnvironmentWins()
{
    qputenv("FEEMAISON_AGENT_LISTEN", "192.168.1.11");
    const Result<agent::Configuration> read = agent::Configuration::load(file("[clock]\nlisten=192.168.1.10\n"));
    QCOMPARE(read->listen, u"192.168.1.11"_s);
    QCOMPARE(int(read->port), 8090);
}

void TestConfiguration::aMissingFileIsToldWhenItWasNamed()
{
    QCOMPARE(agent::Configuration::load(m_folder.filePath(u"no.ini"_s)).error().key, u"agent.no_configuration"_s);
}

void TestConfiguration::aBadValueIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("server") << QByteArray("[database]\nserver=shop.example\n") << u"database/server"_s;
    QTest::newRow("name") << QByteArray("[agent]\nname=A b\n") << u"agent/name"_s;
    QTest::newRow("address") << QByteArray("[clock]\nlisten=the shop\n") << u"clock/listen"_s;
    QTest::newRow("port") << QByteArray("[clock]\nport=99999\n") << u"clock/port"_s;
}

void TestConfiguration::aBadValueIsNamed()
{
    QFETCH(QByteArray, text);
    const Result<agent::Configuration> read = agent::Configuration::load(file(text));
    QVERIFY(!read);
    QTEST(read.error().detail[u"key"].toString(), "key");
}

void TestConfiguration::thePasswordComesFromTheSecretsOnly()
{
    agent::Configuration configuration;
    configuration.server = u"host=shop.example dbname=shop user=postgres password=old"_s;
    configuration.name = u"clock"_s;
    KeyFile secrets(m_folder.filePath(u"secrets"_s));
    QVERIFY(QCoro::waitFor(secrets.write(u"database-shop_agent_clock"_s, "drawn\n")));
    const Result<ConnectionSettings> settings = QCoro::waitFor(configuration.connection(secrets));
    QCOMPARE(settings->value(u"user"_s), u"shop_agent_clock"_s);
    QCOMPARE(settings->value(u"password"_s), u"drawn"_s);
    QCOMPARE(settings->value(u"sslmode"_s), u"verify-full"_s);
}

QTEST_GUILESS_MAIN(TestConfiguration)
#include "tst_configuration.moc"
