#include "app/profile/agentlogin.h"

#include "app/profile/drawnpassword.h"
#include "modules/core/db/verifier.h"
#include "modules/core/keyfile.h"
#include "modules/core/uuid.h"

#include <QCoroTask>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace shop {

Result<QString> enrolAgent(Session &session, const QString &name, const QString &folder, bool isLocal)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9]{0,15}$"_s);
    if (!shape.match(name).hasMatch())
        return Error{Error::Kind::Rule, u"agent.bad_configuration"_s, {{u"key"_s, name}}, {}};
    const Result<Rows> database = session.run(u"select current_database() as name, "
                                              "exists (select from auth.agent where name = '%1') as taken"_s.arg(name));
    if (!database)
        return database.error();
    // Before a secret is drawn: the one of the agent that has this name must stay.
    if (database->first().get<bool>("taken"_L1))
        return Error{Error::Kind::Rule, u"auth.agent_taken"_s, {{u"name"_s, name}}, {}};
    const QString role = database->first().get<QString>("name"_L1) + u"_agent_"_s + name;
    SqlValue verifier = toSql(nullptr);
    if (!isLocal) {
        const QByteArray password = drawPassword();
        const std::unique_ptr<Secrets> secrets =
            folder.isEmpty() ? Secrets::open(Secrets::chosen()) : std::make_unique<KeyFile>(folder);
        // Kept before it is set: a login whose password nobody has would be worse than a password without login.
        const Result<> kept = QCoro::waitFor(secrets->write(u"database-"_s + role, password));
        if (!kept)
            return kept.error();
        const Result<QString> made = scramVerifier(password);
        if (!made)
            return made.error();
        verifier = toSql(*made);
    }
    const Result<Rows> enrolled =
        session.call("auth.enrol_agent"_L1, {toSql(uuidV7()), toSql(name), toSql(role), verifier});
    if (!enrolled)
        return enrolled.error();
    const Result<Rows> granted = session.run(u"do $$ begin execute format('grant connect on database %I to %I', "
                                             "current_database(), '%1'); end $$"_s.arg(role));
    if (!granted)
        return granted.error();
    return role;
}

} // namespace shop
