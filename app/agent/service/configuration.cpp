#include "app/agent/service/configuration.h"

#include "app/profile/profile.h"
#include "modules/core/db/localserver.h"
#include "modules/core/home.h"

#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace agent {

namespace {

QString firstFile()
{
    QStringList places;
    if (qEnvironmentVariableIsSet("CONFIGURATION_DIRECTORY"))
        places << qEnvironmentVariable("CONFIGURATION_DIRECTORY") + u"/agent.ini"_s;
    places << u"/etc/feemaison/agent.ini"_s << home::path() + u"/agent.ini"_s;
    for (const QString &place : std::as_const(places))
        if (QFileInfo(place).isReadable())
            return place;
    return {};
}

Error bad(const QString &name) { return {Error::Kind::Rule, u"agent.bad_configuration"_s, {{u"key"_s, name}}, {}}; }

} // namespace

Result<Configuration> Configuration::load(const QString &path)
{
    if (!path.isEmpty() && !QFileInfo(path).isReadable())
        return Error{Error::Kind::Rule, u"agent.no_configuration"_s, {{u"path"_s, path}}, {}};
    const QSettings file(path.isEmpty() ? firstFile() : path, QSettings::IniFormat);
    const auto text = [&file](const QString &key, const char *variable, const QString &fallback) {
        if (qEnvironmentVariableIsSet(variable))
            return qEnvironmentVariable(variable);
        // A comma in an ini value makes a list of it: two hosts are one text again.
        const QVariant value = file.value(key, fallback);
        return value.typeId() == QMetaType::QStringList ? value.toStringList().join(u',') : value.toString();
    };
    Configuration configuration;
    configuration.server = text(u"database/server"_s, "FEEMAISON_AGENT_SERVER", {});
    configuration.name = text(u"agent/name"_s, "FEEMAISON_AGENT_NAME", configuration.name);
    configuration.listen = text(u"clock/listen"_s, "FEEMAISON_AGENT_LISTEN", {});
    if (!configuration.server.isEmpty() && parseConnection(configuration.server).value(u"dbname"_s).isEmpty())
        return bad(u"database/server"_s);
    static const QRegularExpression name(u"^[a-z][a-z0-9]{0,15}$"_s);
    if (!name.match(configuration.name).hasMatch())
        return bad(u"agent/name"_s);
    if (!configuration.listen.isEmpty() && QHostAddress(configuration.listen).isNull())
        return bad(u"clock/listen"_s);
    bool ok = false;
    const int port = text(u"clock/port"_s, "FEEMAISON_AGENT_PORT", QString::number(configuration.port)).toInt(&ok);
    if (!ok || port < 0 || port > 65535)
        return bad(u"clock/port"_s);
    configuration.port = quint16(port);
    return configuration;
}

QString Configuration::loginOf(const QString &database, const QString &name) { return database + u"_agent_"_s + name; }

QCoro::Task<Result<ConnectionSettings>> Configuration::connection(Secrets &secrets) const
{
    if (server.isEmpty()) {
        ConnectionSettings local = LocalServer(home::path()).settings();
        local[u"user"_s] = loginOf(local[u"dbname"_s], name);
        co_return local;
    }
    ConnectionSettings settings = secured(parseConnection(server));
    const QString login = loginOf(settings[u"dbname"_s], name);
    const Result<QByteArray> password = co_await secrets.read(u"database-"_s + login);
    if (!password)
        co_return password.error();
    settings[u"user"_s] = login;
    settings[u"application_name"_s] = u"feemaison-agent"_s;
    if (!password->isEmpty())
        settings[u"password"_s] = QString::fromUtf8(password->trimmed());
    co_return settings;
}

} // namespace agent
