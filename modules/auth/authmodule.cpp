#include "modules/auth/authmodule.h"

#include "modules/auth/signinscreen.h"
#include "modules/auth/userspage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace auth {

namespace {

QString title(const char *text) { return QCoreApplication::translate("auth", text); }

} // namespace

Module module()
{
    return {"auth"_L1,
            [] { return title(QT_TRANSLATE_NOOP("auth", "People")); },
            {{"auth.sign_in"_L1,
              [] { return title(QT_TRANSLATE_NOOP("auth", "Sign-in")); },
              {},
              [](Services &services) -> QWidget * { return new SignInScreen(services); },
              Screen::Face::Till,
              Screen::Life::Visit},
             {"auth.users"_L1, [] { return title(QT_TRANSLATE_NOOP("auth", "Users")); }, "admin_utilisateurs"_L1,
              [](Services &services) -> QWidget * { return new UsersPage(services); }, Screen::Face::Office,
              Screen::Life::Visit}},
            "users"_L1,
            Module::Section::Management};
}

} // namespace auth
