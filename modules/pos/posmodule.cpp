#include "modules/pos/posmodule.h"

#include "modules/pos/changeduescreen.h"
#include "modules/pos/papersscreen.h"
#include "modules/pos/paymentscreen.h"
#include "modules/pos/saleslistpage.h"
#include "modules/pos/sellscreen.h"
#include "modules/pos/ticketsscreen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

QString title(const char *text) { return QCoreApplication::translate("pos", text); }

} // namespace

Module module()
{
    using enum Screen::Face;
    using enum Screen::Life;
    return {"pos"_L1,
            [] { return title(QT_TRANSLATE_NOOP("pos", "Selling")); },
            {{"pos.sell"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Sale")); }, "ventes_pos"_L1,
              [](Services &services) -> QWidget * { return new SellScreen(services); }, Till, Kept},
             {"pos.payment"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Payment")); }, "ventes_pos"_L1,
              [](Services &services) -> QWidget * { return new PaymentScreen(services); }, Till, Visit},
             {"pos.tickets"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Tickets")); }, "ventes_pos"_L1,
              [](Services &services) -> QWidget * { return new TicketsScreen(services); }, Till, Visit},
             {"pos.papers"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Printing")); }, "ventes_pos"_L1,
              [](Services &services) -> QWidget * { return new PapersScreen(services); }, Till, Visit},
             {"pos.sales_list"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Sales")); }, "ventes_historique"_L1,
              [](Services &services) -> QWidget * { return new SalesListPage(services); }, Office, Kept},
             {"pos.change_due"_L1, [] { return title(QT_TRANSLATE_NOOP("pos", "Change")); }, "ventes_pos"_L1,
              [](Services &services) -> QWidget * { return new ChangeDueScreen(services); }, Till, Visit}},
            "cart"_L1};
}

} // namespace pos
