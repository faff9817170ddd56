#pragma once

#include "modules/core/db/database.h"

#include <QCoroTask>
#include <QDateTime>

namespace auth {

/// Somebody who works or worked here, as an administrator sees them.
struct User
{
    QString login;
    QString name;
    QString nameArabic;
    QString profile; ///< may be empty
    int rights = 0; ///< how many
    bool isAdministrator = false;
    bool isActive = true;
    bool hasPin = false;
    bool hasPassword = false; ///< may sign in to the office
    QDateTime lastSignIn; ///< invalid: never

    QString displayName() const;
};

/// All with the right admin_utilisateurs. Errors: FM001, and those of the connection.
[[nodiscard]] QCoro::Task<Result<QList<User>>> readUsers(Database &database);
/// Only a verifier made here travels. Errors core.password_short, auth.user_disabled, auth.login_taken,
/// auth.login_long.
[[nodiscard]] QCoro::Task<Result<>> givePassword(Database &database, QString login, QString password);
[[nodiscard]] QCoro::Task<Result<>> disableUser(Database &database, QString login, QString reason);
/// The PIN is valid as before; the office opens with a new password only.
[[nodiscard]] QCoro::Task<Result<>> enableUser(Database &database, QString login);

} // namespace auth
