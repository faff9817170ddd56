#include "app/profile/servercertificate.h"

#include "modules/core/home.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace servercertificate {

namespace {

constexpr int Patience = 4000; // milliseconds, for each step

/// SSLRequest: length 8, code 80877103 (PostgreSQL protocol documentation 55.2.10).
const QByteArray SslRequest = QByteArray::fromHex("0000000804d2162f");

QString grouped(const QByteArray &digest)
{
    const QString hex = QString::fromLatin1(digest.toHex().toUpper());
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups.append(hex.mid(i, 4));
    return groups.join(u' ');
}

ServerCertificate::Trust trustOf(const QList<QSslError> &errors)
{
    using Trust = ServerCertificate::Trust;
    Trust trust = Trust::Valid;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::HostNameMismatch: return Trust::WrongName;
        case QSslError::CertificateExpired:
        case QSslError::CertificateNotYetValid: return Trust::Expired;
        default: trust = Trust::Unknown;
        }
    }
    return trust;
}

} // namespace

Result<ServerCertificate> inspect(const QString &host, quint16 port, const QString &trusted)
{
    if (host.startsWith(u'/'))
        return ServerCertificate();
    QSslSocket socket;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!trusted.isEmpty())
        configuration.addCaCertificates(QSslCertificate::fromPath(trusted));
    socket.setSslConfiguration(configuration);
    socket.setPeerVerifyName(host);
    socket.connectToHost(host, port);
    if (!socket.waitForConnected(Patience))
        return Error{Error::Kind::Offline, u"core.offline"_s, {}, socket.errorString()};
    socket.write(SslRequest);
    if (!socket.waitForBytesWritten(Patience) || !socket.waitForReadyRead(Patience))
        return Error{Error::Kind::Offline, u"core.offline"_s, {}, socket.errorString()};
    if (socket.read(1) != "S")
        return Error{Error::Kind::Rule, u"core.no_tls"_s, {}, {}};
    // What is wrong is said to a person instead of ending the talk: nothing secret goes over this socket.
    QList<QSslError> errors;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &found) {
        errors = found;
        socket.ignoreSslErrors();
    });
    socket.startClientEncryption();
    if (!socket.waitForEncrypted(Patience))
        return Error{Error::Kind::Offline, u"core.offline"_s, {}, socket.errorString()};
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    const QSslCertificate own = socket.peerCertificate();
    ServerCertificate certificate;
    certificate.trust = trustOf(errors);
    certificate.protocol = socket.sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_s : u"TLS 1.2"_s;
    certificate.fingerprint = grouped(own.digest(QCryptographicHash::Sha256));
    certificate.expires = own.expiryDate();
    certificate.pem = chain.isEmpty() ? own.toPem() : chain.last().toPem();
    socket.abort();
    return certificate;
}

Result<QString> keep(const QString &host, const QByteArray &pem)
{
    const QString path = home::path() + u"/server-%1.crt"_s.arg(QString(host).replace(u'/', u'_'));
    QFile file(path);
    if (!file.open(QFile::WriteOnly) || file.write(pem) != pem.size() || !file.flush())
        return Error{Error::Kind::Storage, u"core.secret_write"_s, {{u"path"_s, path}}, file.errorString()};
    return path;
}

} // namespace servercertificate
