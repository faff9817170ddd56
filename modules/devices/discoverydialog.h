#pragma once

#include "drivers/api/devicelist.h"
#include "modules/devices/devicehub.h"
#include "ui/controls/dialog.h"

class QLabel;
class QVBoxLayout;

namespace devices {

class NetworkScan;

/// Looks for devices, because a person asked: ports of this computer, printers of its network. Touching one begins its
/// settings.
class DiscoveryDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    DiscoveryDialog(DeviceHub &hub, QWidget *owner);

    /// What was touched; its kind still to be chosen when it is a serial port.
    Device chosen() const { return m_chosen; }
    bool isKindKnown() const { return m_kindKnown; }

private:
    void addFound(const QString &title, const QString &note, const QString &icon, const Device &device, bool kindKnown);
    void addPort(const FoundPort &port);
    void lookAtPorts();
    void lookAtNetwork();
    void refresh();

    DeviceHub &m_hub;
    NetworkScan *m_scan;
    QVBoxLayout *m_list;
    QLabel *m_words;
    ui::Button *m_network;
    Device m_chosen;
    bool m_kindKnown = false;
    int m_found = 0;
    bool m_portsKnown = false;
};

} // namespace devices
