#include "modules/cash/cashmodule.h"

#include "modules/cash/actscreen.h"
#include "modules/cash/closesessionscreen.h"
#include "modules/cash/exceptionspage.h"
#include "modules/cash/exceptionsscreen.h"
#include "modules/cash/figurespage.h"
#include "modules/cash/figuresscreen.h"
#include "modules/cash/handoverscreen.h"
#include "modules/cash/opensessionscreen.h"
#include "modules/cash/requestspage.h"
#include "modules/cash/requestsscreen.h"
#include "modules/cash/sessionspage.h"
#include "modules/cash/sessionsscreen.h"
#include "modules/cash/statescreen.h"

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
          [](Services &services) -> QWidget * { return new CloseSessionScreen(services); }, Till, Visit},
         {"cash.state"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "State of the till")); }, "caisse_statut"_L1,
          [](Services &services) -> QWidget * { return new StateScreen(services); }, Till, Visit},
         {"cash.hand_over"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Hand over")); }, "caisse_fermeture"_L1,
          [](Services &services) -> QWidget * { return new HandOverScreen(services); }, Till, Visit},
         // Whoever sells may ask for these: the act itself wants its right, or a manager's on the spot.
         {"cash.move"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Cash movement")); }, "ventes_pos"_L1,
          [](Services &services) -> QWidget * { return new ActScreen(services, ActScreen::Act::Move); }, Till, Visit},
         {"cash.bank"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Bank deposit")); }, "ventes_pos"_L1,
          [](Services &services) -> QWidget * { return new ActScreen(services, ActScreen::Act::Bank); }, Till, Visit},
         {"cash.requests"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "To pay out")); }, "ventes_pos"_L1,
          [](Services &services) -> QWidget * { return new RequestsScreen(services); }, Till, Visit},
         {"cash.settle_account"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Payment on an account")); },
          "ventes_pos"_L1,
          [](Services &services) -> QWidget * { return new ActScreen(services, ActScreen::Act::SettleAccount); }, Till,
          Visit},
         {"cash.sessions"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Sessions")); }, "caisse_sessions"_L1,
          [](Services &services) -> QWidget * { return new SessionsScreen(services); }, Till, Visit},
         {"cash.figures"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Figures")); }, "ventes_rapports"_L1,
          [](Services &services) -> QWidget * { return new FiguresScreen(services); }, Till, Visit},
         {"cash.sessions_list"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Sessions")); }, "caisse_sessions"_L1,
          [](Services &services) -> QWidget * { return new SessionsPage(services); }, Office, Kept},
         {"cash.requests_list"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Asked of the tills")); },
          "caisse_cashout"_L1, [](Services &services) -> QWidget * { return new RequestsPage(services); }, Office,
          Kept},
         {"cash.sales_figures"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "Figures")); }, "ventes_rapports"_L1,
          [](Services &services) -> QWidget * { return new FiguresPage(services); }, Office, Kept},
         {"cash.exceptions_list"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "To be checked")); },
          "ventes_historique"_L1, [](Services &services) -> QWidget * { return new ExceptionsPage(services); }, Office,
          Kept},
         {"cash.exceptions"_L1, [] { return title(QT_TRANSLATE_NOOP("cash", "To be checked")); },
          "ventes_historique"_L1, [](Services &services) -> QWidget * { return new ExceptionsScreen(services); }, Till,
          Visit}},
        "drawer"_L1};
}

} // namespace cash
