#pragma once

#include "modules/core/db/localserver.h"
#include "modules/core/db/session.h"

#include <QUuid>

#include <functional>

struct Profile;

/// What an administrator does to a shop's database. All blocking, for the command line and a worker thread; all safe to
/// repeat. `session` is connected as an administrator.
namespace shop {

/// The private server of this computer, running and at this program's version.
Result<> prepareLocal(LocalServer &server);
/// Brings a database to this program's version, and books what an older one could not. Blocks.
Result<> upgrade(Session &session);
/// The demo's goods, people and three months of history; codes and passwords are drawn anew for each demo and
/// shown on its own sign-in screens only. Nothing when it is there already; shop.has_data when a real shop is.
Result<> loadDemo(Session &session);

struct Till
{
    QString code;
    QString name;
    QString drawer;
    QString printer; ///< device URL, may be empty
};
/// Enrols a till under the login `<database>_<code>`; with `password`, that login needs it. Answers the terminal's
/// uuid.
Result<QUuid> enrolTill(Session &session, const Till &till, const QByteArray &password = {});

/// Draws a password for the till's login of `profile` and keeps it in this computer's store, not yet at the server.
Result<QByteArray> newTillPassword(Session &session, const Profile &profile);
/// Draws a password for the till's login of `profile`, keeps it in this computer's store and sets it at the server.
Result<> setTillPassword(Session &session, const Profile &profile);
/// The words of a connection that belong in a till's profile: without the administrator's own user and password.
QString profileServer(ConnectionSettings settings);

/// A person who may stand at a till. `profile`: a name of auth.profile.
struct Person
{
    QString login;
    QString name;
    QString profile;
    bool administrator = false;
};
Result<> addPerson(Session &session, const Person &person);
/// The code is hashed here; only its verifier goes to the database. Error till.pin_format.
Result<> setPin(Session &session, const QString &login, const QString &pin);
/// The person's way into the office: the login `<database>_<login>` the first time, its password from then on. Only the
/// verifier goes to the database. Errors core.password_short, auth.unknown_user, auth.user_disabled.
Result<> givePassword(Session &session, const QString &login, const QString &password);

} // namespace shop
