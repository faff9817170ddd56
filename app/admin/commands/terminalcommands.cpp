#include "app/admin/commands/commands.h"
#include "app/admin/commands/target.h"
#include "app/profile/profile.h"
#include "app/profile/shop.h"
#include "modules/core/uuid.h"

#include <QCoroTask>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace admin {

namespace {

QByteArray drawPassword()
{
    QByteArray bytes(24, '\0');
    for (char &byte : bytes)
        byte = char(QRandomGenerator::system()->bounded(256));
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

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
    Profile profile = Profile::load();
    if (profile.isTill())
        return fail(Error{Error::Kind::Rule, u"shop.already_till"_s, {{u"code"_s, profile.terminalCode}}, {}});
    profile.server = arguments.value(u"database"_s);
    profile.terminalCode = code;

    QByteArray password;
    if (!profile.isLocal()) {
        password = drawPassword();
        const Result<Rows> database = session.run(u"select current_database() as name"_s);
        if (!database)
            return fail(database.error());
        const QString login = Profile::loginOf(database->first().get<QString>("name"_L1), code);
        const std::unique_ptr<Secrets> secrets = profile.secrets();
        // Kept before it is set: a login whose password nobody has would be worse than a password without login.
        const Result<> kept = QCoro::waitFor(secrets->write(u"database-"_s + login, password));
        if (!kept)
            return fail(kept.error());
        // The administrator's own user and password do not belong in a till's profile.
        ConnectionSettings settings = parseConnection(profile.server);
        settings.remove(u"user"_s);
        settings.remove(u"password"_s);
        QStringList words;
        for (auto it = settings.cbegin(); it != settings.cend(); ++it)
            words << it.key() + u"='"_s + QString(it.value()).replace(u'\'', u"\\'"_s) + u'\'';
        profile.server = words.join(u' ');
    }
    const shop::Till till{code, arguments.value(u"name"_s, u"Caisse "_s + code),
                          arguments.value(u"register"_s, u"Tiroir "_s + code), arguments.value(u"printer"_s)};
    const Result<QUuid> enrolled = shop::enrolTill(session, till, password);
    if (!enrolled)
        return fail(enrolled.error());
    profile.terminal = *enrolled;
    profile.save();
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
