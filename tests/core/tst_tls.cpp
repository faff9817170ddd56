#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QDir>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

/// A server over the network: its certificate must be the right one, its name too (ARCHITECTURE 6).
class TestTls : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void theRightCertificateAndPasswordConnect();
    void anUnknownAuthorityIsACertificateError();
    void anotherNameIsACertificateError();
    void aWrongPasswordIsNamedAsOne();
    void withoutTlsThereIsNoConnection();

private:
    ConnectionSettings settings() const;
    static Error failure(const ConnectionSettings &settings);
    bool makeCertificate(const QString &name, const QString &subject);

    QTemporaryDir m_home;
    std::unique_ptr<LocalServer> m_server;
    int m_port = 0;
};

bool TestTls::makeCertificate(const QString &name, const QString &subject)
{
    return QProcess::execute(u"openssl"_s,
                             {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                              u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-keyout"_s,
                              m_home.filePath(name + u".key"_s), u"-out"_s, m_home.filePath(name + u".crt"_s),
                              u"-subj"_s, u"/CN="_s + subject, u"-addext"_s, u"subjectAltName=DNS:"_s + subject})
        == 0;
}

void TestTls::initTestCase()
{
    QVERIFY(makeCertificate(u"server"_s, u"localhost"_s));
    QVERIFY(makeCertificate(u"other"_s, u"localhost"_s));
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    m_port = probe.serverPort();
    probe.close();
    m_server = std::make_unique<LocalServer>(m_home.path());
    m_server->setConfiguration(u"fsync = off\n"_s);
    QVERIFY(m_server->start());
    QVERIFY(m_server->stop());
    const QDir data(m_server->dataFolder());
    const auto install = [&](const QString &from, const QString &to) {
        if (!QFile::copy(m_home.filePath(from), data.filePath(to)))
            return false;
        QFile::setPermissions(data.filePath(to), QFile::ReadOwner | QFile::WriteOwner);
        const struct passwd *account = geteuid() == 0 ? getpwnam("postgres") : nullptr;
        return !account || ::chown(data.filePath(to).toUtf8().constData(), account->pw_uid, account->pw_gid) == 0;
    };
    QVERIFY(install(u"server.key"_s, u"server.key"_s));
    QVERIFY(install(u"server.crt"_s, u"server.crt"_s));
    QFile configuration(data.filePath(u"postgresql.conf"_s));
    QVERIFY(configuration.open(QFile::Append));
    configuration.write(u"\nlisten_addresses = 'localhost'\nport = %1\nssl = on\n"_s.arg(m_port).toUtf8());
    configuration.close();
    QFile access(data.filePath(u"pg_hba.conf"_s));
    QVERIFY(access.open(QFile::WriteOnly | QFile::Truncate));
    access.write("local all all trust\nhostssl all all all scram-sha-256\n");
    access.close();
    // The socket's name follows the port: this test speaks over the network only, but the server's own start does not.
    (void)m_server->start();
    ConnectionSettings admin = m_server->settings();
    admin[u"port"_s] = QString::number(m_port);
    Session session(admin);
    QVERIFY2(session.status(), "no server");
    QVERIFY(session.run(u"create role shop_c1 login password 'the right one'"_s));
}

void TestTls::cleanupTestCase()
{
    (void)m_server->stop();
    QDir(m_server->dataFolder()).removeRecursively();
}

ConnectionSettings TestTls::settings() const
{
    ConnectionSettings settings{
        {u"host"_s, u"localhost"_s},         {u"port"_s, QString::number(m_port)},
        {u"dbname"_s, u"feemaison"_s},       {u"user"_s, u"shop_c1"_s},
        {u"password"_s, u"the right one"_s}, {u"sslrootcert"_s, m_home.filePath(u"server.crt"_s)}};
    return secured(settings);
}

Error TestTls::failure(const ConnectionSettings &settings)
{
    Connection connection(settings);
    const QFuture<Result<Rows>> call = connection.call("pg_catalog.version"_L1);
    if (!QTest::qWaitFor([&] { return call.isFinished(); }, 20'000))
        return {Error::Kind::Bug, u"never"_s, {}, {}};
    const Result<Rows> answer = call.result();
    return answer ? Error() : answer.error();
}

void TestTls::theRightCertificateAndPasswordConnect()
{
    const Error error = failure(settings());
    QVERIFY2(error.key.isEmpty(), qPrintable(error.key + error.technical));
}

void TestTls::anUnknownAuthorityIsACertificateError()
{
    ConnectionSettings wrong = settings();
    wrong[u"sslrootcert"_s] = m_home.filePath(u"other.crt"_s);
    QCOMPARE(failure(wrong).key, u"core.certificate"_s);
}

void TestTls::anotherNameIsACertificateError()
{
    ConnectionSettings wrong = settings();
    wrong[u"host"_s] = u"127.0.0.1"_s;
    QCOMPARE(failure(wrong).key, u"core.certificate"_s);
}

void TestTls::aWrongPasswordIsNamedAsOne()
{
    ConnectionSettings wrong = settings();
    wrong[u"password"_s] = u"a wrong one"_s;
    QCOMPARE(failure(wrong).key, u"core.wrong_password"_s);
}

void TestTls::withoutTlsThereIsNoConnection()
{
    ConnectionSettings plain = settings();
    plain[u"sslmode"_s] = u"disable"_s;
    plain[u"channel_binding"_s] = u"disable"_s;
    QVERIFY(!failure(plain).key.isEmpty());
}

QTEST_GUILESS_MAIN(TestTls)
#include "tst_tls.moc"
