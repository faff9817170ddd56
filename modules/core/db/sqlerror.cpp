#include "modules/core/db/sqlerror.h"

#include <QJsonDocument>

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {

QByteArray field(const PGresult *result, int code) { return PQresultErrorField(result, code); }

Error::Kind ruleKind(const QByteArray &state)
{
    if (state == "FM001")
        return Error::Kind::Permission;
    return state == "FM002" ? Error::Kind::Conflict : Error::Kind::Rule;
}

} // namespace

Error offline(const QString &technical) { return {Error::Kind::Offline, u"core.offline"_s, {}, technical}; }

Error toError(const PGresult *result)
{
    const QByteArray state = field(result, PG_DIAG_SQLSTATE);
    const QString text = QString::fromUtf8(PQresultErrorMessage(result)).trimmed();
    if (state.startsWith("FM")) {
        const QByteArray detail = field(result, PG_DIAG_MESSAGE_DETAIL);
        return {ruleKind(state), QString::fromUtf8(field(result, PG_DIAG_MESSAGE_PRIMARY)),
                QJsonDocument::fromJson(detail).object(), text};
    }
    if (state.isEmpty() || state.startsWith("08") || state.startsWith("53") || state.startsWith("57"))
        return offline(text);
    if (state == "40001" || state == "40P01")
        return {Error::Kind::Conflict, u"core.try_again"_s, {}, text};
    if (state == "42501")
        return {Error::Kind::Permission, u"core.not_allowed"_s, {}, text};
    return {Error::Kind::Bug, u"core.database_error"_s, {{u"sqlstate"_s, QString::fromLatin1(state)}}, text};
}

Error toConnectionError(const PGconn *connection)
{
    const QString text = QString::fromUtf8(PQerrorMessage(connection)).trimmed();
    if (text.contains(u"is not permitted to log in"_s))
        return {Error::Kind::Permission, u"core.login_barred"_s, {}, text};
    // On a trusted socket the server asks no password of a name it does not know: told apart, names could be guessed.
    if (text.contains(u"FATAL:  role "_s) && text.contains(u"does not exist"_s))
        return {Error::Kind::Permission, u"core.wrong_password"_s, {}, text};
    // libpq gives no code before a session exists, only words; the server's own are English unless lc_messages says
    // not, so the refusal is recognised by what the client knows: whether a password was asked for.
    if (PQconnectionUsedPassword(connection) || PQconnectionNeedsPassword(connection)
        || text.contains(u"password authentication failed"_s))
        return {Error::Kind::Permission, u"core.wrong_password"_s, {}, text};
    if (text.contains(u"certificate"_s))
        return {Error::Kind::Permission, u"core.certificate"_s, {}, text};
    return offline(text);
}
