#include "modules/auth/people.h"

#include "modules/core/db/verifier.h"
#include "modules/core/format.h"
#include "modules/core/uuid.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace auth {

QString User::displayName() const { return format::language() == u"ar" && !nameArabic.isEmpty() ? nameArabic : name; }

QCoro::Task<Result<QList<User>>> readUsers(Database &database)
{
    const Result<Rows> rows = co_await database.call("auth.read_users"_L1);
    if (!rows)
        co_return rows.error();
    QList<User> users;
    for (const Row &row : *rows) {
        User user;
        user.login = row.get<QString>("login"_L1);
        user.name = row.get<QString>("display_name"_L1);
        user.nameArabic = row.get<QString>("name_ar"_L1);
        user.profile = row.get<QString>("profile"_L1);
        user.rights = row.get<int>("rights"_L1);
        user.isAdministrator = row.get<bool>("is_administrator"_L1);
        user.isActive = row.get<bool>("is_active"_L1);
        user.hasPin = row.get<bool>("has_pin"_L1);
        user.hasPassword = row.get<bool>("has_password"_L1);
        user.lastSignIn = row.get<QDateTime>("last_sign_in"_L1);
        users.append(user);
    }
    co_return users;
}

QCoro::Task<Result<>> givePassword(Database &database, QString login, QString password)
{
    const Result<QString> verifier = passwordVerifier(password);
    if (!verifier)
        co_return verifier.error();
    const Result<Rows> given = co_await database.call("auth.give_password"_L1, uuidV7(), login, *verifier);
    if (!given)
        co_return given.error();
    co_return Result<>();
}

QCoro::Task<Result<>> disableUser(Database &database, QString login, QString reason)
{
    const Result<Rows> disabled = co_await database.call("auth.disable_user"_L1, uuidV7(), login, reason);
    if (!disabled)
        co_return disabled.error();
    co_return Result<>();
}

QCoro::Task<Result<>> enableUser(Database &database, QString login)
{
    const Result<Rows> enabled = co_await database.call("auth.enable_user"_L1, uuidV7(), login);
    if (!enabled)
        co_return enabled.error();
    co_return Result<>();
}

} // namespace auth
