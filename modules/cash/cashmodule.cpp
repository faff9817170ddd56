#include "modules/cash/cashmodule.h"

#include "modules/cash/closesessionscreen.h"
#include "modules/cash/opensessionscreen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

QString title(const char *text) { return QCoreApplication::translate("cash", text); }

} // namespace

Module module()
{
    using enum Screen::Face;
    using enum Screen::Life;
    return {
        "cash"_L1,
        [] { return title(QT_TRANSLATE_NOOP("cash", "Cash")); },
        {{"cash.open_session"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Opening")); }, "caisse_ouverture"_L1,
          [](Services &services) -> QWidget * { return new OpenSessionScreen(services); }, Till, Visit},
         {"cash.close_session"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Closing")); }, "caisse_fermeture"_L1,
          [](Services &services) -> QWidget * { return new CloseSessionScreen(services); }, Till, Visit}}};
}

} // namespace cash
