#include "modules/devices/devicesmodule.h"

#include "modules/devices/devicesscreen.h"
#include "ui/controls/emptystate.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace devices {

namespace {

QString words(const char *text) { return QCoreApplication::translate("devices", text); }

QWidget *create(Services &services)
{
    if (auto *hub = qobject_cast<DeviceHub *>(services.devices))
        return new DevicesScreen(services, *hub);
    return new ui::EmptyState(u"plug"_s, words(QT_TRANSLATE_NOOP("devices", "Devices")),
                              words(QT_TRANSLATE_NOOP("devices", "This program drives no devices.")));
}

} // namespace

Module module()
{
    return {"devices"_L1,
            [] { return words(QT_TRANSLATE_NOOP("devices", "Devices")); },
            {{"devices.list"_L1, [] { return words(QT_TRANSLATE_NOOP("devices", "Devices")); },
              "admin_imprimante_config"_L1, create, Screen::Face::Till, Screen::Life::Visit}}};
}

} // namespace devices
