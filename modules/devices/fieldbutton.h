#pragma once

#include "drivers/api/deviceplugin.h"
#include "drivers/api/foundport.h"

#include <QWidget>

namespace ui {
class Button;
}

namespace devices {

/// One setting of a device: its name above, its value in a button that opens what changes it — choices, ports found on
/// this computer, or the keyboard.
class FieldButton final : public QWidget
{
    Q_OBJECT

public:
    /// `ports` are offered for a Port; one may still be typed.
    FieldButton(const DeviceField &field, const QString &value, const QList<FoundPort> &ports,
                QWidget *parent = nullptr);

    const DeviceField &field() const { return m_field; }
    QString value() const { return m_value; }
    void setValue(const QString &value);
    void setPorts(const QList<FoundPort> &ports) { m_ports = ports; }

signals:
    void changed();

private:
    void touch();
    void choose();
    void choosePort();
    void type();

    DeviceField m_field;
    QString m_value;
    QList<FoundPort> m_ports;
    ui::Button *m_button;
};

} // namespace devices
