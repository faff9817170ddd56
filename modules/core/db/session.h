#pragma once

#include "modules/core/db/connection.h"

/// A blocking connection for what is not a screen: upgrades, the command line, tests. Never on the interface's thread.
class Session
{
public:
    explicit Session(const ConnectionSettings &settings);
    /// From a libpq connection string, as `feemaison-admin server uri` prints it.
    explicit Session(const QString &uri);
    ~Session();
    Q_DISABLE_COPY_MOVE(Session)

    Result<> status() const; ///< an error when the connection could not be made

    /// Runs a script of any number of statements as one simple query; the rows of the last one that has any.
    Result<Rows> run(const QString &script);
    Result<Rows> call(QLatin1StringView name, const QList<SqlValue> &args);
    Result<QByteArray> copyOut(const QString &statement);

    /// Server notices (raise notice) since the last call, for progress of long work.
    pg_conn *handle() const { return m_connection; }

private:
    pg_conn *m_connection = nullptr;
};
