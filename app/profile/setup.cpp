#include "app/profile/setup.h"

#include "app/profile/profile.h"
#include "modules/core/db/localserver.h"
#include "modules/core/db/migrator.h"
#include "modules/core/db/verifier.h"
#include "modules/core/home.h"
#include "modules/core/uuid.h"
#include "modules/till/pin.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace setup {

namespace {

/// "Amina Benali" → "amina.benali": what the database asks of a login.
QString loginOf(const QString &name)
{
    QString login;
    const QString plain = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if (c >= u'a' && c <= u'z')
            login += c;
        else if (c.isSpace() && !login.isEmpty() && !login.endsWith(u'.'))
            login += u'.';
    }
    while (login.endsWith(u'.'))
        login.chop(1);
    return login.size() >= 2 ? login.left(80) : u"manager"_s;
}

Result<> addManager(Session &session, const NewShop &shop)
{
    const QString login = loginOf(shop.manager);
    const Result<Rows> known = session.run(u"select from auth.app_user where login = '%1'"_s.arg(login));
    if (!known)
        return known.error();
    if (known->isEmpty())
        if (const Result<> added = shop::addPerson(session, {login, shop.manager, u"Gérante"_s, true}); !added)
            return added;
    if (const Result<> set = shop::setPin(session, login, shop.pin); !set || shop.password.isEmpty())
        return set;
    return shop::givePassword(session, login, shop.password);
}

} // namespace

Result<QUuid> enrolHere(Session &session, const QString &server, const shop::Till &till)
{
    Profile profile = Profile::load();
    if (profile.isTill())
        return Error{Error::Kind::Rule, u"shop.already_till"_s, {{u"code"_s, profile.terminalCode}}, {}};
    profile.server = server;
    profile.terminalCode = till.code;
    QByteArray password;
    if (!profile.isLocal()) {
        const Result<QByteArray> drawn = shop::newTillPassword(session, profile);
        if (!drawn)
            return drawn.error();
        password = *drawn;
        // The administrator's own user and password do not belong in a till's profile.
        profile.server = shop::profileServer(parseConnection(server));
    }
    const Result<QUuid> enrolled = shop::enrolTill(session, till, password);
    if (!enrolled)
        return enrolled;
    profile.terminal = *enrolled;
    profile.save();
    return enrolled;
}

Result<QString> freeCode(Session &session)
{
    const Result<Rows> codes = session.run(
        u"select coalesce(max(substr(code, 2)::int), 0) + 1 as next from auth.terminal where code ~ '^C[0-9]{1,3}$'"_s);
    if (!codes)
        return codes.error();
    return u"C%1"_s.arg(codes->first().get<int>("next"_L1));
}

Result<> newShop(const NewShop &shop)
{
    if (shop.name.trimmed().isEmpty() || shop.manager.trimmed().isEmpty())
        return Error{Error::Kind::Rule, u"shop.name_needed"_s, {}, {}};
    // Before anything is made: a code that will be refused at the end would leave a shop nobody can enter.
    if (const Result<QString> verifier = till::pinVerifier(shop.pin); !verifier)
        return verifier.error();
    if (!shop.password.isEmpty())
        if (const Result<QString> verifier = passwordVerifier(shop.password); !verifier)
            return verifier.error();
    LocalServer local(home::path());
    if (const Result<> prepared = shop::prepareLocal(local); !prepared)
        return prepared;
    Session session(local.settings());
    if (const Result<> open = session.status(); !open)
        return open;
    const QByteArray name = QJsonDocument(QJsonArray{shop.name.trimmed()}).toJson(QJsonDocument::Compact);
    const QString json = QString::fromUtf8(name.mid(1, name.size() - 2)); // "…" as JSON
    const Result<Rows> named =
        session.call("ops.set_setting"_L1, {toSql(uuidV7()), toSql(u"shop.name"_s), toSql(json)});
    if (!named)
        return named.error();
    if (const Result<> added = addManager(session, shop); !added)
        return added;
    const Result<QString> code = freeCode(session);
    if (!code)
        return code.error();
    const Result<QUuid> enrolled =
        enrolHere(session, {}, {*code, u"Caisse "_s + code->mid(1), u"Comptoir"_s, shop.printer.trimmed()});
    return enrolled ? Result<>() : Result<>(enrolled.error());
}

Result<> join(const Membership &membership)
{
    const ConnectionSettings parsed = parseConnection(membership.server);
    if (parsed.value(u"dbname"_s).isEmpty())
        return Error{Error::Kind::Rule, u"core.bad_connection_string"_s, {}, {}};
    Session session(secured(parsed));
    if (const Result<> open = session.status(); !open)
        return open;
    const Result<Migrator::State> state = Migrator(session).state();
    if (!state)
        return state.error();
    // An empty or older database becomes ours by an administrator's deed, not by a till that happens to come by.
    if (*state == Migrator::State::Older || *state == Migrator::State::Empty)
        return Error{Error::Kind::Rule, u"core.older_database"_s, {}, {}};
    if (*state == Migrator::State::Newer)
        return Error{Error::Kind::Rule, u"core.newer_database"_s, {}, {}};
    shop::Till till = membership.till;
    if (till.code.isEmpty()) {
        const Result<QString> code = freeCode(session);
        if (!code)
            return code.error();
        till.code = *code;
    }
    if (till.name.isEmpty())
        till.name = u"Caisse "_s + till.code;
    if (till.drawer.isEmpty())
        till.drawer = u"Tiroir "_s + till.code;
    const Result<QUuid> enrolled = enrolHere(session, membership.server, till);
    return enrolled ? Result<>() : Result<>(enrolled.error());
}

} // namespace setup
