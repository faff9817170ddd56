#pragma once

#include "modules/core/db/connection.h"
#include "modules/core/result.h"
#include "modules/core/secrets.h"

#include <QString>

namespace agent {

/// What the agent is told from outside: an ini file, and over it the environment (FEEMAISON_AGENT_SERVER, …_NAME,
/// …_LISTEN, …_PORT). Never a secret: those come from Secrets, under systemd from LoadCredential.
struct Configuration
{
    /// libpq connection string of the shop's server, without user and password; empty: this computer's private server.
    QString server;
    QString name = QStringLiteral("agent"); ///< as enrolled by `feemaison-admin agent enrol NAME`
    /// Address of this machine where time clocks push to; empty: nothing listens. One address of the LAN, never the
    /// Internet's (ZK-5).
    QString listen;
    quint16 port = 8090;
    int connections = 16; ///< at once; more are closed unheard

    /// `path` empty: $CONFIGURATION_DIRECTORY/agent.ini, else /etc/feemaison/agent.ini, else <home>/agent.ini; none of
    /// them need exist. Errors agent.no_configuration {path}, agent.bad_configuration {key}.
    static Result<Configuration> load(const QString &path);

    /// "<database>_agent_<name>".
    static QString loginOf(const QString &database, const QString &name);
    /// Where to connect as this agent; the password, where the server wants one, is the secret `database-<login>`.
    QCoro::Task<Result<ConnectionSettings>> connection(Secrets &secrets) const;
};

} // namespace agent
