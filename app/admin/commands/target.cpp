#include "app/admin/commands/target.h"

#include "app/profile/profile.h"
#include "modules/core/db/localserver.h"
#include "modules/core/home.h"

using namespace Qt::StringLiterals;

namespace admin {

bool isLocalTarget(const Arguments &arguments) { return !arguments.has(u"database"_s); }

ConnectionSettings targetSettings(const Arguments &arguments)
{
    if (isLocalTarget(arguments))
        return LocalServer(home::path()).settings();
    const ConnectionSettings settings = parseConnection(arguments.value(u"database"_s));
    return settings.isEmpty() ? settings : secured(settings);
}

Result<std::unique_ptr<Session>> openTarget(const Arguments &arguments)
{
    if (isLocalTarget(arguments))
        if (const Result<> started = LocalServer(home::path()).start(); !started)
            return started.error();
    const ConnectionSettings settings = targetSettings(arguments);
    if (settings.isEmpty())
        return Error{Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}};
    auto session = std::make_unique<Session>(settings);
    if (const Result<> open = session->status(); !open)
        return open.error();
    return session;
}

} // namespace admin
