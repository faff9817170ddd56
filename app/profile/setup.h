#pragma once

#include "app/profile/shop.h"

/// How a computer becomes a till the first time; what the program's first screens and the command line share. Blocking.
namespace setup {

/// This computer is the shop: its own database, one manager, one till.
struct NewShop
{
    QString name;
    QString manager; ///< full name
    QString pin; ///< 4 to 6 digits
    QString printer; ///< device URL, may be empty
    QString password = {}; ///< the manager's for the office; empty: none yet
};
/// Safe to repeat until it is done. Errors shop.name_needed, till.pin_format, core.password_short, and those of the
/// private server.
Result<> newShop(const NewShop &shop);

/// This computer becomes a till of a shop with a server.
struct Membership
{
    QString server; ///< libpq connection string of an administrator, with his password; it is not kept
    shop::Till till;
};
/// Errors shop.already_till, core.older_database, core.newer_database, core.no_keyring, and those of the connection.
Result<> join(const Membership &membership);

/// Enrols this computer at the database of `session` and remembers it; `server` as Profile::server, empty: the private
/// one. Answers the terminal's uuid.
Result<QUuid> enrolHere(Session &session, const QString &server, const shop::Till &till);

/// The first code C1, C2… that no till has.
Result<QString> freeCode(Session &session);

} // namespace setup
