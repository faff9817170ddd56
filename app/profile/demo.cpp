#include "app/profile/demo.h"

#include "app/profile/profile.h"
#include "app/profile/setup.h"

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
    if (Profile::load().isTill())
        return {};
    const Result<QUuid> till = setup::enrolHere(session, {}, {u"C1"_s, u"Caisse 1"_s, u"Comptoir"_s, {}});
    return till ? Result<>() : Result<>(till.error());
}

} // namespace demo
