#pragma once

#include "ui/controls/dialog.h"
#include "ui/lists/period.h"

class QLabel;
class QLineEdit;

namespace ui {

/// Two days typed as one likes; the sentence below says what was understood.
class PeriodDialog final : public Dialog
{
    Q_OBJECT

public:
    PeriodDialog(const Period &period, QWidget *owner);

    Period period() const { return m_period; }

private:
    void read();

    Period m_period;
    QLineEdit *m_from;
    QLineEdit *m_to;
    QLabel *m_understood;
    Button *m_go;
};

} // namespace ui
