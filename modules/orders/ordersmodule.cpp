#include "modules/orders/ordersmodule.h"

#include "modules/orders/neworderscreen.h"
#include "modules/orders/ordersscreen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace orders {

namespace {

QString title(const char *text) { return QCoreApplication::translate("orders", text); }

} // namespace

Module module()
{
    using enum Screen::Face;
    using enum Screen::Life;
    return {"orders"_L1,
            [] { return title(QT_TRANSLATE_NOOP("orders", "Orders")); },
            {{"orders.create_order"_L1, [] { return title(QT_TRANSLATE_NOOP("orders", "New order")); },
              "commandes_creer_client"_L1, [](Services &services) -> QWidget * { return new NewOrderScreen(services); },
              Till, Visit},
             {"orders.list"_L1, [] { return title(QT_TRANSLATE_NOOP("orders", "Orders")); }, "commandes_liste"_L1,
              [](Services &services) -> QWidget * { return new OrdersScreen(services); }, Till, Visit}}};
}

} // namespace orders
