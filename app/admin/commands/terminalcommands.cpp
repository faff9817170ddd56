#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/profile/setup.h"
#include "modules/core/uuid.h"

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> terminals = session.run(
        u"select code, name, state, printer, enrolled_at::text as enrolled_at from auth.v_terminal order by code"_s);
    if (!terminals)
        return fail(terminals.error());
    for (const Row &row : *terminals)
        say(QStringList{row.get<QString>("code"_L1), row.get<QString>("name"_L1), row.get<QString>("state"_L1),
                        row.get<QString>("printer"_L1), row.get<QString>("enrolled_at"_L1)}
                .join(u'\t'));
    return 0;
}

/// Enrols this computer: its login's password is made here and goes to this computer's own store only.
int enrol(Session &session, const Arguments &arguments, const QString &code)
{
    const shop::Till till{code, arguments.value(u"name"_s, u"Caisse "_s + code),
                          arguments.value(u"register"_s, u"Tiroir "_s + code), arguments.value(u"printer"_s)};
    const Result<QUuid> enrolled = setup::enrolHere(session, arguments.value(u"database"_s), till);
    if (!enrolled)
        return fail(enrolled.error());
    say(uuidText(*enrolled));
    return 0;
}

} // namespace

int terminal(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString code = arguments.next().toUpper();
    if (act != u"list" && act != u"enrol" && act != u"close")
        return usage();
    if (act != u"list" && code.isEmpty())
        return usage();
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (act == u"list")
        return list(**session);
    if (act == u"enrol")
        return enrol(**session, arguments, code);
    const Result<Rows> closed = (*session)->call("auth.close_terminal"_L1, {toSql(uuidV7()), toSql(code)});
    return closed ? 0 : fail(closed.error());
}

} // namespace admin
