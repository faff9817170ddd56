#include "app/admin/commands/commands.h"

#include "app/admin/commands/target.h"
#include "app/profile/profile.h"
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
    const Result<> done = Migrator(**session).upgrade();
    return done ? 0 : fail(done.error());
}

int demo(Arguments &)
{
    LocalServer local(home::path());
    if (const Result<> prepared = shop::prepareLocal(local); !prepared)
        return fail(prepared.error());
    Session session(local.settings());
    if (const Result<> loaded = shop::loadDemo(session); !loaded)
        return fail(loaded.error());
    Profile profile = Profile::load();
    if (profile.isTill())
        return 0;
    const Result<QUuid> till = shop::enrolTill(session, {u"C1"_s, u"Caisse 1"_s, u"Comptoir"_s, {}});
    if (!till)
        return fail(till.error());
    profile.terminal = *till;
    profile.terminalCode = u"C1"_s;
    profile.save();
    return 0;
}

} // namespace admin
