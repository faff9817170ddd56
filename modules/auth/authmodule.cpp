#include "modules/auth/authmodule.h"

#include "modules/auth/signinscreen.h"

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
              Screen::Life::Visit}}};
}

} // namespace auth
