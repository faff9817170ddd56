#include "modules/delivery/deliverymodule.h"

#include "modules/delivery/debtsscreen.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace delivery {

namespace {

QString title(const char *text) { return QCoreApplication::translate("delivery", text); }

} // namespace

Module module()
{
    return {"delivery"_L1,
            [] { return title(QT_TRANSLATE_NOOP("delivery", "Delivery")); },
            {{"delivery.settle_debts"_L1, [] { return title(QT_TRANSLATE_NOOP("delivery", "Deliverymen's debts")); },
              "caisse_dettes_livreurs"_L1, [](Services &services) -> QWidget * { return new DebtsScreen(services); },
              Screen::Face::Till, Screen::Life::Visit}}};
}

} // namespace delivery
