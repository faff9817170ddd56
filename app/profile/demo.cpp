#include "app/profile/demo.h"

#include "app/profile/profile.h"
#include "app/profile/shop.h"

using namespace Qt::StringLiterals;

namespace demo {

Result<> install(const QString &home)
{
    LocalServer local(home);
    if (const Result<> prepared = shop::prepareLocal(local); !prepared)
        return prepared;
    Session session(local.settings());
    if (const Result<> loaded = shop::loadDemo(session); !loaded)
        return loaded;
    Profile profile = Profile::load();
    if (profile.isTill())
        return {};
    const Result<QUuid> till = shop::enrolTill(session, {u"C1"_s, u"Caisse 1"_s, u"Comptoir"_s, {}});
    if (!till)
        return till.error();
    profile.terminal = *till;
    profile.terminalCode = u"C1"_s;
    profile.save();
    return {};
}

} // namespace demo
