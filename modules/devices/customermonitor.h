#pragma once

#include "drivers/api/devicelist.h"
#include "drivers/api/deviceplugin.h"
#include "modules/devices/customerview.h"

#include <QPointer>

#include <memory>

class QScreen;

namespace devices {

class CustomerWindow;

/// Puts the customer's window on the second monitor, and takes it away without a word when that is gone. Never on the
/// till's own.
class CustomerMonitor final : public QObject
{
    Q_OBJECT

public:
    explicit CustomerMonitor(QWidget *till, QObject *parent = nullptr);
    ~CustomerMonitor() override;

    /// nullopt: none.
    void setDevice(const std::optional<Device> &device);
    void show(const CustomerView &view);
    bool isShown() const;

    /// Which of these monitors: the one named, else the first that is not the till's; -1: none.
    static int choose(const QStringList &monitors, const QString &ofTill, const QString &wanted);
    /// What one sets on it: the monitor, the words of welcome.
    static DeviceConnection connection();

signals:
    void changed(); ///< it came or went

private:
    void place();

    QPointer<QWidget> m_till;
    std::optional<Device> m_device;
    CustomerView m_view;
    std::unique_ptr<CustomerWindow> m_window;
};

} // namespace devices
