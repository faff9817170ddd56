#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/uuid.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> rows = session.run(
        u"select concat_ws(E'\\t', request_id, register_name, kind, direction, amount, state, "
        "nullif(concat_ws(' ', category, nullif(reason, ''), nullif(note, '')), ''), nullif(asked_by_name, ''), "
        "to_char(asked_at, 'YYYY-MM-DD HH24:MI'), nullif(closed_by_name, ''), nullif(movement_number, ''), "
        "nullif(closed_why, '')) as line from cash.v_request order by asked_at desc limit 500"_s);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        say(row.get<QString>("line"_L1));
    return 0;
}

/// `name`: a drawer's, or the code of the till that holds it.
int ask(Session &session, const QString &name, QJsonObject request)
{
    const Result<Rows> drawers =
        session.run(u"select r.register_id::text as id, r.name, coalesce(t.code, '') as code from cash.r_register r "
                    "left join auth.r_terminal t on t.register_id = r.register_id and t.state = 'enrolled'"_s);
    if (!drawers)
        return fail(drawers.error());
    for (const Row &row : *drawers)
        if (row.get<QString>("name"_L1).compare(name, Qt::CaseInsensitive) == 0
            || row.get<QString>("code"_L1).compare(name, Qt::CaseInsensitive) == 0)
            request[u"register"_s] = row.get<QString>("id"_L1);
    const QUuid id = uuidV7();
    const Result<Rows> asked = session.call("cash.ask"_L1, {toSql(id), toSql(request)});
    if (!asked)
        return fail(asked.error());
    say(uuidText(id));
    return 0;
}

int withdraw(Session &session, const QUuid &request, const QString &reason)
{
    const Result<Rows> done =
        session.call("cash.withdraw_request"_L1, {toSql(uuidV7()), toSql(request), toSql(reason)});
    return done ? 0 : fail(done.error());
}

/// What is asked for, as cash.ask takes it; empty when these words ask for nothing.
QJsonObject requestOf(const QString &what, const QString &amount, const Arguments &arguments)
{
    static const QRegularExpression dinars(u"^\\d{1,8}(\\.\\d{1,2})?$"_s);
    const bool adjusts = what == u"in" || what == u"out";
    if ((!adjusts && what != u"bank" && what != u"expense") || !dinars.match(amount).hasMatch())
        return {};
    // As text: a sum of money never passes through a floating point number.
    return {{u"kind"_s, adjusts ? u"adjustment"_s : what},
            {u"direction"_s, what == u"in" ? what : u"out"_s},
            {u"amount"_s, amount},
            {u"category"_s, arguments.value(u"category"_s)},
            {u"reason"_s, arguments.value(u"reason"_s)},
            {u"note"_s, arguments.value(u"note"_s)}};
}

} // namespace

int cash(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString first = arguments.next();
    const QString second = arguments.next();
    const QString third = arguments.next().replace(u',', u'.');
    const QJsonObject request = act == u"ask" ? requestOf(first, third, arguments) : QJsonObject();
    const bool lists = act == u"list" && first.isEmpty();
    const bool withdraws = act == u"withdraw" && !QUuid(first).isNull() && !second.isEmpty() && third.isEmpty();
    if ((!lists && !withdraws && request.isEmpty()) || arguments.hasMore())
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (lists)
        return list(**session);
    return withdraws ? withdraw(**session, QUuid(first), second) : ask(**session, second, request);
}

} // namespace admin
