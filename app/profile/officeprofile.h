#pragma once

#include "modules/core/db/connection.h"

/// What this computer knows of the office: which server, who signed in last. Kept in its settings, without any secret:
/// a person types the password each time. A computer may be till and office at once.
struct OfficeProfile
{
    bool isSetUp = false; ///< there is a server to sign in to
    /// libpq connection string of the shop's server, without user and password; empty: the private one of this
    /// computer. The till's, unless the office has its own.
    QString server;
    QString login; ///< of who signed in last, when they wanted it remembered

    bool isLocal() const { return server.isEmpty(); }
    /// What a person calls it: the server's host; empty: this computer.
    QString host() const;
    quint16 port() const;
    /// The file of authorities a person chose to trust for it; empty: the computer's own.
    QString trusted() const;

    static OfficeProfile load();
    /// Makes `server` the office's own (empty: the private one).
    void keepServer() const;
    void keepLogin() const;

    /// Where to connect as that person.
    ConnectionSettings connection(const QString &person, const QString &password) const;
};

/// "shop.example.org:5433" as a person types it.
namespace serveraddress {
QString hostOf(const QString &typed);
quint16 portOf(const QString &typed); ///< 5432 unless said
/// One value of a connection string, between quotes.
QString quoted(const QString &text);
} // namespace serveraddress
