#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/profile/demo.h"
#include "app/profile/shop.h"
#include "modules/core/db/migrator.h"
#include "modules/core/home.h"

using namespace Qt::StringLiterals;

namespace admin {

int server(Arguments &arguments)
{
    LocalServer local(home::path());
    const QString act = arguments.next();
    if (act == u"start" || act == u"stop") {
        const Result<> done = act == u"start" ? local.start() : local.stop();
        return done ? 0 : fail(done.error());
    }
    if (act == u"status") {
        say(local.isRunning() ? u"running"_s : u"stopped"_s);
        return local.isRunning() ? 0 : 1;
    }
    if (act == u"uri") {
        const Result<> started = local.start();
        if (!started)
            return fail(started.error());
        say(local.uri());
        return 0;
    }
    return usage();
}

int init(Arguments &)
{
    LocalServer local(home::path());
    const Result<> done = shop::prepareLocal(local);
    return done ? 0 : fail(done.error());
}

int upgrade(Arguments &arguments)
{
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    const Result<> done = shop::upgrade(**session);
    return done ? 0 : fail(done.error());
}

int demo(Arguments &)
{
    const Result<> installed = ::demo::install(home::path());
    return installed ? 0 : fail(installed.error());
}

} // namespace admin
