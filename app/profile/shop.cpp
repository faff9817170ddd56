#include "app/profile/shop.h"

#include "app/profile/drawnpassword.h"
#include "app/profile/profile.h"
#include "modules/core/db/migrator.h"
#include "modules/core/db/verifier.h"
#include "modules/core/uuid.h"
#include "modules/till/pin.h"

#include <QCoroTask>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

/// Nine out of ten thousand are too easy to guess; a demo is where people look first.
QString drawPin()
{
    QString pin;
    do {
        pin = QString::number(QRandomGenerator::system()->bounded(1000, 10'000));
    } while (pin.count(pin.front()) == pin.size());
    return pin;
}

Result<> drawPins(Session &session)
{
    const Result<Rows> people =
        session.run(u"select login from auth.app_user where pin_verifier = '' and is_active "
                    "and exists (select from auth.profile p where p.profile_id = app_user.profile_id "
                    "and p.name in ('Vendeuse', 'Gérante')) order by login"_s);
    if (!people)
        return people.error();
    for (const Row &row : *people) {
        const QString login = row.get<QString>("login"_L1);
        const QString pin = drawPin();
        if (const Result<> set = shop::setPin(session, login, pin); !set)
            return set;
        // Beside the verifier on purpose: a demo's codes are for everybody to see.
        const QString shown =
            u"insert into ops.setting (key, value, shown) values ('demo_pin.%1', '\"%2\"', true) "
            "on conflict (key) do update set value = excluded.value, changed = pg_current_xact_id()"_s;
        if (const Result<Rows> written = session.run(shown.arg(login, pin)); !written)
            return written.error();
    }
    return {};
}

/// Whoever has a right to the office signs in there with a password of this demo's own.
Result<> drawPasswords(Session &session)
{
    const Result<Rows> people = session.run(u"select login from auth.v_user where is_active and not has_password "
                                            "and profile in ('Gérante', 'Administrateur') order by login"_s);
    if (!people)
        return people.error();
    for (const Row &row : *people) {
        const QString login = row.get<QString>("login"_L1);
        const QString password = shop::drawSpokenPassword();
        if (const Result<> given = shop::givePassword(session, login, password); !given)
            return given;
        // For everybody at this computer to see, and for no till: it does not travel.
        const QString kept =
            u"insert into ops.setting (key, value, shown) values ('demo_password.%1', '\"%2\"', false) "
            "on conflict (key) do update set value = excluded.value, changed = pg_current_xact_id()"_s;
        if (const Result<Rows> written = session.run(kept.arg(login, password)); !written)
            return written.error();
    }
    return {};
}

} // namespace

namespace shop {

QString profileServer(ConnectionSettings settings)
{
    settings.remove(u"user"_s);
    settings.remove(u"password"_s);
    QStringList words;
    for (auto it = settings.cbegin(); it != settings.cend(); ++it)
        words << it.key() + u"='"_s + QString(it.value()).replace(u'\'', u"\\'"_s) + u'\'';
    return words.join(u' ');
}

Result<QByteArray> newTillPassword(Session &session, const Profile &profile)
{
    const Result<Rows> database = session.run(u"select current_database() as name"_s);
    if (!database)
        return database.error();
    const QString login = Profile::loginOf(database->first().get<QString>("name"_L1), profile.terminalCode);
    const QByteArray password = drawPassword();
    const std::unique_ptr<Secrets> secrets = profile.secrets();
    // Kept before it is set: a login whose password nobody has would be worse than a password without login.
    const Result<> kept = QCoro::waitFor(secrets->write(u"database-"_s + login, password));
    if (!kept)
        return kept.error();
    return password;
}

Result<> setTillPassword(Session &session, const Profile &profile)
{
    const Result<QByteArray> password = newTillPassword(session, profile);
    if (!password)
        return password.error();
    const Result<Rows> database = session.run(u"select current_database() as name"_s);
    if (!database)
        return database.error();
    const QString role = Profile::loginOf(database->first().get<QString>("name"_L1), profile.terminalCode);
    const Result<QString> verifier = scramVerifier(*password);
    if (!verifier)
        return verifier.error();
    const Result<Rows> set = session.call("auth.set_verifier"_L1, {toSql(role), toSql(*verifier)});
    return set ? Result<>() : Result<>(set.error());
}

Result<> prepareLocal(LocalServer &server)
{
    if (const Result<> started = server.start(); !started)
        return started;
    Session session(server.settings());
    if (const Result<> open = session.status(); !open)
        return open;
    return upgrade(session);
}

Result<> upgrade(Session &session)
{
    if (const Result<> done = Migrator(session).upgrade(); !done)
        return done;
    const Result<Rows> applied = session.call("pos.apply_quarantined"_L1, {toSql(uuidV7())});
    return applied ? Result<>() : Result<>(applied.error());
}

Result<> loadDemo(Session &session)
{
    const Result<Rows> stand =
        session.run(u"select exists (select from ops.setting where key = 'demo') as demo, "
                    "exists (select from catalogue.product) or exists (select from auth.terminal) as used"_s);
    if (!stand)
        return stand.error();
    if (!stand->first().get<bool>("demo"_L1)) {
        if (stand->first().get<bool>("used"_L1))
            return Error{Error::Kind::Rule, u"shop.has_data"_s, {}, {}};
        // All or nothing: a demo interrupted half-way would look like a real shop.
        if (const Result<Rows> begun = session.run(u"begin"_s); !begun)
            return begun.error();
        if (const Result<> loaded = Migrator(session).loadDemo(); !loaded) {
            (void)session.run(u"rollback"_s);
            return loaded;
        }
        if (const Result<Rows> done = session.run(u"commit"_s); !done)
            return done.error();
    }
    if (const Result<> drawn = drawPins(session); !drawn)
        return drawn;
    return drawPasswords(session);
}

Result<QUuid> enrolTill(Session &session, const Till &till, const QByteArray &password)
{
    const Result<Rows> database = session.run(u"select current_database() as name"_s);
    if (!database)
        return database.error();
    const QString role = Profile::loginOf(database->first().get<QString>("name"_L1), till.code);
    SqlValue verifier = toSql(nullptr);
    if (!password.isEmpty()) {
        const Result<QString> made = scramVerifier(password);
        if (!made)
            return made.error();
        verifier = toSql(*made);
    }
    const QUuid id = uuidV7();
    const Result<Rows> enrolled = session.call("auth.enrol_terminal"_L1,
                                               {toSql(id), toSql(till.code), toSql(till.name), toSql(till.drawer),
                                                toSql(till.printer), toSql(role), verifier});
    if (!enrolled)
        return enrolled.error();
    const Result<Rows> granted = session.run(u"do $$ begin execute format('grant connect on database %I to %I', "
                                             "current_database(), '%1'); end $$"_s.arg(role));
    if (!granted)
        return granted.error();
    return id;
}

Result<> addPerson(Session &session, const Person &person)
{
    const Result<Rows> made =
        session.call("auth.create_user"_L1,
                     {toSql(uuidV7()), toSql(person.login), toSql(person.name), toSql(person.profile), toSql(QString()),
                      toSql(person.name.left(2).toUpper()), toSql(person.administrator)});
    return made ? Result<>() : Result<>(made.error());
}

Result<> setPin(Session &session, const QString &login, const QString &pin)
{
    const Result<QString> verifier = till::pinVerifier(pin);
    if (!verifier)
        return verifier.error();
    const Result<Rows> set = session.call("auth.set_pin"_L1, {toSql(uuidV7()), toSql(login), toSql(*verifier)});
    return set ? Result<>() : Result<>(set.error());
}

Result<> givePassword(Session &session, const QString &login, const QString &password)
{
    const Result<QString> verifier = passwordVerifier(password);
    if (!verifier)
        return verifier.error();
    const Result<Rows> given = session.call("auth.give_password"_L1, {toSql(uuidV7()), toSql(login), toSql(*verifier)});
    return given ? Result<>() : Result<>(given.error());
}

} // namespace shop
