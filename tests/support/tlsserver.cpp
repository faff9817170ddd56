#include "tests/support/tlsserver.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTcpServer>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

TlsServer::TlsServer() : m_server(std::make_unique<LocalServer>(m_home.path())) { m_error = prepare(); }

TlsServer::~TlsServer()
{
    (void)m_server->stop();
    QDir(m_server->dataFolder()).removeRecursively();
}

ConnectionSettings TlsServer::administrator(const QString &database) const
{
    ConnectionSettings settings = m_server->settings(database);
    settings[u"port"_s] = QString::number(m_port);
    return settings;
}

bool TlsServer::makeCertificate(const QString &name, const QString &subject)
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                   u"-nodes"_s, u"-days"_s, u"2"_s, u"-keyout"_s, m_home.filePath(name + u".key"_s), u"-out"_s,
                   m_home.filePath(name + u".crt"_s), u"-subj"_s, u"/CN="_s + subject, u"-addext"_s,
                   u"subjectAltName=DNS:"_s + subject});
    return openssl.waitForFinished() && openssl.exitCode() == 0;
}

bool TlsServer::install(const QString &from, const QString &to)
{
    const QString path = QDir(m_server->dataFolder()).filePath(to);
    if (!QFile::copy(m_home.filePath(from), path))
        return false;
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner);
    const struct passwd *account = geteuid() == 0 ? getpwnam("postgres") : nullptr;
    return !account || ::chown(path.toUtf8().constData(), account->pw_uid, account->pw_gid) == 0;
}

QString TlsServer::prepare()
{
    if (!makeCertificate(u"server"_s, u"localhost"_s) || !makeCertificate(u"other"_s, u"localhost"_s))
        return u"openssl made no certificate"_s;
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        return u"no free port"_s;
    m_port = probe.serverPort();
    probe.close();
    m_server->setConfiguration(u"fsync = off\n"_s);
    if (!m_server->start() || !m_server->stop())
        return u"the server did not start"_s;
    if (!install(u"server.key"_s, u"server.key"_s) || !install(u"server.crt"_s, u"server.crt"_s))
        return u"the certificate was not installed"_s;
    const QDir data(m_server->dataFolder());
    QFile configuration(data.filePath(u"postgresql.conf"_s));
    QFile access(data.filePath(u"pg_hba.conf"_s));
    if (!configuration.open(QFile::Append) || !access.open(QFile::WriteOnly | QFile::Truncate))
        return u"the server's files cannot be written"_s;
    configuration.write(u"\nlisten_addresses = 'localhost'\nport = %1\nssl = on\n"_s.arg(m_port).toUtf8());
    configuration.close();
    access.write("local all all trust\nhostssl all all all scram-sha-256\n");
    access.close();
    // The socket's name follows the port, which LocalServer's own look does not know: the status below is the truth.
    (void)m_server->start();
    const Session session(administrator());
    return session.status() ? QString() : u"the server does not answer"_s;
}
