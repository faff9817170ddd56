#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/profile/agentlogin.h"
#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> agents =
        session.run(u"select name, state, coalesce(alive_at::text, 'never seen') as alive, version, "
                    "detail::text as detail from auth.v_agent order by name"_s);
    if (!agents)
        return fail(agents.error());
    for (const Row &row : *agents)
        say(QStringList{row.get<QString>("name"_L1), row.get<QString>("state"_L1), row.get<QString>("alive"_L1),
                        row.get<QString>("version"_L1), row.get<QString>("detail"_L1)}
                .join(u'\t'));
    return 0;
}

} // namespace

int agent(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString name = arguments.next();
    if ((act != u"list" && act != u"enrol" && act != u"close") || (act != u"list" && name.isEmpty()))
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (act == u"list")
        return list(**session);
    if (act == u"enrol") {
        const Result<QString> login =
            shop::enrolAgent(**session, name, arguments.value(u"secrets"_s), isLocalTarget(arguments));
        if (!login)
            return fail(login.error());
        say(*login);
        return 0;
    }
    const Result<Rows> closed = (*session)->call("auth.close_agent"_L1, {toSql(uuidV7()), toSql(name)});
    return closed ? 0 : fail(closed.error());
}

} // namespace admin
