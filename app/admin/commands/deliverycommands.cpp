#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "modules/core/uuid.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int print(Session &session, const QString &query)
{
    const Result<Rows> rows = session.run(query);
    if (!rows)
        return fail(rows.error());
    for (const Row &row : *rows)
        say(row.get<QString>("line"_L1));
    return 0;
}

} // namespace

int zone(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString name = arguments.next();
    const QString fee = arguments.next().replace(u',', u'.');
    static const QRegularExpression dinars(u"^\\d{1,7}(\\.\\d{1,2})?$"_s);
    const bool saves = act == u"save" && !name.isEmpty() && dinars.match(fee).hasMatch();
    if ((!saves && (act != u"list" || !name.isEmpty())) || arguments.hasMore())
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (!saves)
        return print(**session,
                     u"select concat_ws(E'\\t', name, fee, case when not is_active then 'inactive' end) as line "
                     "from delivery.v_zone order by name"_s);
    // As text: a sum of money never passes through a floating point number.
    const QJsonObject row{{u"name"_s, name}, {u"fee"_s, fee}};
    const Result<Rows> saved = (*session)->call("delivery.save_zone"_L1, {toSql(uuidV7()), toSql(row)});
    return saved ? 0 : fail(saved.error());
}

int deliveryman(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString name = arguments.next();
    const bool saves = act == u"save" && !name.isEmpty();
    if ((!saves && (act != u"list" || !name.isEmpty())) || arguments.hasMore())
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (!saves)
        return print(
            **session,
            u"select concat_ws(E'\\t', name, nullif(phone, ''), 'owes ' || owed, "
            "case when not is_active then 'inactive' end) as line from delivery.v_deliveryman order by name"_s);
    QJsonObject row{{u"name"_s, name}};
    if (arguments.has(u"phone"_s))
        row[u"phone"_s] = arguments.value(u"phone"_s);
    const Result<Rows> saved = (*session)->call("delivery.save_deliveryman"_L1, {toSql(uuidV7()), toSql(row)});
    return saved ? 0 : fail(saved.error());
}

} // namespace admin
