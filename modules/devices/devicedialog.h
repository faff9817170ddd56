#pragma once

#include "drivers/api/devicelist.h"
#include "modules/devices/devicehub.h"
#include "ui/controls/dialog.h"

class QGridLayout;
class QLabel;

namespace devices {

class FieldButton;

/// A device's settings: the form is drawn from what its plugin says about them.
class DeviceDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    static constexpr int Removed = Other;

    /// `isNew`: it is not in the list yet.
    DeviceDialog(DeviceHub &hub, const Device &device, bool isNew, QWidget *owner);

    Device device() const;

private:
    void chooseConnection();
    void setConnection(const DeviceConnection &connection);
    void refresh();
    QList<DeviceConnection> connections() const;
    void findPorts();

    DeviceHub &m_hub;
    Device m_device;
    DeviceConnection m_connection;
    QList<FoundPort> m_ports;
    QGridLayout *m_grid;
    ui::Button *m_connectionButton;
    FieldButton *m_name;
    QList<FieldButton *> m_fields;
    QLabel *m_address;
    ui::Button *m_save;
};

} // namespace devices
