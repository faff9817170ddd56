#include "tests/support/tlsserver.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

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

    std::unique_ptr<TlsServer> m_server;
};

void TestTls::initTestCase()
{
    m_server = std::make_unique<TlsServer>();
    QVERIFY2(m_server->error().isEmpty(), qPrintable(m_server->error()));
    QVERIFY(Session(m_server->administrator()).run(u"create role shop_c1 login password 'the right one'"_s));
}

void TestTls::cleanupTestCase() { m_server.reset(); }

ConnectionSettings TestTls::settings() const
{
    ConnectionSettings settings{{u"host"_s, u"localhost"_s},         {u"port"_s, QString::number(m_server->port())},
                                {u"dbname"_s, u"feemaison"_s},       {u"user"_s, u"shop_c1"_s},
                                {u"password"_s, u"the right one"_s}, {u"sslrootcert"_s, m_server->certificate()}};
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
    wrong[u"sslrootcert"_s] = m_server->otherCertificate();
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
