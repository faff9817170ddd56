#pragma once

#include "modules/till/devices.h"
#include "ui/controls/dialog.h"

class QLabel;

namespace devices {

/// The scale's weight as it comes, to see that it works.
class ScaleDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    ScaleDialog(till::Devices &devices, QWidget *owner);
    ~ScaleDialog() override;

private:
    void refresh();

    till::Devices &m_devices;
    QLabel *m_weight;
    QLabel *m_words;
    int m_readings = 0;
};

} // namespace devices
