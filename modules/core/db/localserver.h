#pragma once

#include "modules/core/db/connection.h"

/// A private PostgreSQL of this computer, reached by a local socket only: what a one-PC shop and `./run` stand on
/// (ARCHITECTURE 7). Blocking: for the command line, tests and a thread of its own.
///
/// Its socket is closed to other accounts, so the till of this account needs no password; people of the office give
/// theirs even here, so that the audit names them.
///
/// Started as root it runs under the server's own account, with its data in /var/lib/feemaison; PostgreSQL refuses
/// root.
class LocalServer
{
public:
    /// `home`: the folder of local state (home::path()); two homes are two servers.
    explicit LocalServer(const QString &home);

    /// Makes the data folder the first time, starts the server if it is not running, creates `database` if missing.
    /// Heals by itself after a crash or power cut. Errors: server.not_installed, server.data_folder {path},
    /// server.no_start {log}.
    Result<> start();
    Result<> stop();
    /// The power cut of a test: every process of the server is killed at once.
    Result<> kill();
    bool isRunning() const;

    /// As the server's administrator.
    ConnectionSettings settings(const QString &database = QStringLiteral("feemaison")) const;
    /// The same as a libpq connection string.
    QString uri(const QString &database = QStringLiteral("feemaison")) const;

    /// Extra lines for postgresql.conf, before start(): a throw-away test server turns fsync off.
    void setConfiguration(const QString &lines) { m_configuration = lines; }

    QString dataFolder() const { return m_data; }
    /// The folder of the newest PostgreSQL installed here, empty when there is none.
    static QString binaries();

private:
    struct Output
    {
        int code = -1;
        QString text;
    };
    Output run(const QString &program, const QStringList &arguments) const;
    Result<> initialize();
    Result<> askPeopleForPasswords();
    Result<> launch();
    Result<> makeFolders();
    qint64 postmaster() const;

    QString m_home;
    QString m_data;
    QString m_socket;
    QString m_binaries;
    QString m_configuration;
    bool m_asRoot = false;
};
