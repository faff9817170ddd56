#include "app/admin/commands/commands.h"
#include "app/admin/commands/hiddenline.h"
#include "app/admin/commands/target.h"
#include "app/profile/shop.h"

#include <QTextStream>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

int list(Session &session)
{
    const Result<Rows> people = session.run(u"select login, display_name, coalesce(profile, '') as profile, "
                                            "is_administrator, is_active, has_pin from auth.v_user order by login"_s);
    if (!people)
        return fail(people.error());
    for (const Row &row : *people) {
        QStringList marks;
        if (row.get<bool>("is_administrator"_L1))
            marks << u"administrator"_s;
        if (!row.get<bool>("is_active"_L1))
            marks << u"disabled"_s;
        if (!row.get<bool>("has_pin"_L1))
            marks << u"no code"_s;
        say(QStringList{row.get<QString>("login"_L1), row.get<QString>("display_name"_L1),
                        row.get<QString>("profile"_L1), marks.join(u", ")}
                .join(u'\t'));
    }
    return 0;
}

} // namespace

int user(Arguments &arguments)
{
    const QString act = arguments.next();
    const QString login = arguments.next();
    if (act != u"list" && login.isEmpty())
        return usage();
    if (act != u"list" && act != u"add" && act != u"pin" && act != u"password" && act != u"disable" && act != u"enable")
        return usage();
    if (act == u"password" && arguments.hasMore())
        return usage(u"a password is asked for, never an argument"_s);
    const Result<std::unique_ptr<Session>> session = openTarget(arguments);
    if (!session)
        return fail(session.error());
    if (act == u"list")
        return list(**session);
    Result<> done;
    if (act == u"add") {
        const bool administrator = arguments.has(u"administrator"_s);
        const QString profile = administrator ? u"Administrateur"_s : u"Vendeuse"_s;
        done = shop::addPerson(
            **session,
            {login, arguments.value(u"name"_s, login), arguments.value(u"profile"_s, profile), administrator});
    } else if (act == u"pin") {
        // From standard input: an argument would stand in the list of processes and in the shell's history.
        done = shop::setPin(**session, login, QTextStream(stdin).readLine().trimmed());
    } else if (act == u"password") {
        const Result<QString> typed = readNewPassword();
        if (!typed)
            return fail(typed.error());
        done = shop::givePassword(**session, login, *typed);
    } else {
        const Result<Rows> changed = (*session)->call(act == u"enable" ? "auth.enable_user"_L1 : "auth.disable_user"_L1,
                                                      {toSql(QUuid::createUuid()), toSql(login)});
        if (!changed)
            return fail(changed.error());
    }
    return done ? 0 : fail(done.error());
}

} // namespace admin
