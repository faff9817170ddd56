#pragma once

#include "modules/core/result.h"

#include <QDateTime>
#include <QString>

/// Who a PostgreSQL server says it is, before any password goes there (DESIGN 5.0).
struct ServerCertificate
{
    enum class Trust {
        Local, ///< a socket of this machine: no certificate needed
        Valid, ///< an authority this computer trusts vouches for it
        Unknown, ///< nobody known does: a person must compare the fingerprint
        WrongName, ///< it is somebody else's
        Expired,
    };

    Trust trust = Trust::Local;
    QString protocol; ///< "TLS 1.3"
    QString fingerprint; ///< SHA-256 in groups of four: "1A2B 3C4D …"
    QDateTime expires;
    QByteArray pem; ///< of the last certificate the server shows: what to trust when a person says so
};

namespace servercertificate {

/// Asks the server for TLS as libpq does and looks at what it shows; sends nothing else. `trusted`: a file of
/// authorities a person trusted before, may be empty. Blocking, a few seconds at most. Errors core.offline,
/// core.no_tls.
Result<ServerCertificate> inspect(const QString &host, quint16 port, const QString &trusted = {});

/// Keeps what a person chose to trust for this host; the file's path for sslrootcert.
Result<QString> keep(const QString &host, const QByteArray &pem);

} // namespace servercertificate
