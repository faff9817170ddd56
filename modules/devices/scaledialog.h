#pragma once

#include "modules/till/devices.h"
#include "ui/controls/dialog.h"

#include <QPointer>

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

    QPointer<till::Devices> m_devices; ///< may end before this, with the program
    QLabel *m_weight;
    QLabel *m_words;
    int m_readings = 0;
};

} // namespace devices
