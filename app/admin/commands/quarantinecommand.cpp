#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/uuid.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> rows =
        session.run(u"select concat_ws(E'\\t', terminal, seq, to_char(at, 'YYYY-MM-DD HH24:MI'), nullif(fact, ''), "
                    "nullif(number, ''), why) as line from pos.v_quarantine order by at, terminal, seq"_s);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        say(row.get<QString>("line"_L1));
    return 0;
}

int apply(Session &session)
{
    const Result<Rows> rows = session.call("pos.apply_quarantined"_L1, {toSql(uuidV7())});
    if (!rows)
        return fail(rows.error());
    const auto answer = rows->first().get<QJsonObject>("apply_quarantined"_L1);
    const int left = answer[u"left"_s].toInt();
    say(u"%1 applied, %2 left"_s.arg(answer[u"applied"_s].toInt()).arg(left));
    return left == 0 ? 0 : 1;
}

} // namespace

int quarantine(Arguments &arguments)
{
    const QString act = arguments.next();
    if ((act != u"list" && act != u"apply") || arguments.hasMore())
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    return act == u"list" ? list(**session) : apply(**session);
}

} // namespace admin
