#pragma once

#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"

#include <QTemporaryDir>

#include <memory>

/// A throw-away PostgreSQL reached over the loopback network with TLS: certificate for "localhost", SCRAM passwords.
class TlsServer
{
public:
    /// `error()` says what went wrong.
    TlsServer();
    ~TlsServer();

    QString error() const { return m_error; }
    int port() const { return m_port; }
    /// The server's own self-signed certificate, and another of the same name that it does not use.
    QString certificate() const { return m_home.filePath(QStringLiteral("server.crt")); }
    QString otherCertificate() const { return m_home.filePath(QStringLiteral("other.crt")); }
    /// By the socket, as the server's administrator.
    ConnectionSettings administrator(const QString &database = QStringLiteral("feemaison")) const;

private:
    QString prepare();
    bool makeCertificate(const QString &name, const QString &subject);
    bool install(const QString &from, const QString &to);

    QTemporaryDir m_home;
    std::unique_ptr<LocalServer> m_server;
    QString m_error;
    int m_port = 0;
};
