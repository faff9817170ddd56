#pragma once

#include "modules/devices/devicehub.h"
#include "ui/controls/dialog.h"

namespace ui {
class TouchTable;
}

namespace devices {

/// The last exchanges with a device, newest first, in words; follows while it is open.
class ExchangesDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    ExchangesDialog(const QString &title, const QUrl &device, std::shared_ptr<ExchangeTape> tape,
                    const DevicePlugin *plugin, QWidget *owner);

private:
    void refresh();

    QUrl m_device;
    std::shared_ptr<ExchangeTape> m_tape;
    const DevicePlugin *m_plugin;
    ui::TouchTable *m_table;
    QTimer m_clock;
};

} // namespace devices
