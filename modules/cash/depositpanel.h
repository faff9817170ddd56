#pragma once

#include "modules/core/money.h"

#include <QWidget>

class QKeyEvent;
class QLabel;

namespace ui {
class Button;
}

namespace desk {
class AmountBox;
class ErrorLine;
} // namespace desk

namespace cash {

/// How much of what was counted goes to the safe; the rest is the next float (DESIGN 5.3).
class DepositPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit DepositPanel(Money openingFloat);

    /// Proposes to leave what was there at the opening.
    void setCounted(Money counted);
    Money deposit() const;
    bool takeKey(const QKeyEvent *event);
    void goOn();

signals:
    void finished();

private:
    QWidget *buildStart();
    QWidget *buildEnd();
    void refresh();

    Money m_opening;
    Money m_counted;
    bool m_proposed = false;
    desk::AmountBox *m_amount;
    QLabel *m_countedLabel;
    QLabel *m_left;
    desk::ErrorLine *m_error;
    ui::Button *m_go;
};

/// `percent` of an amount, rounded down to the dinar (CASH-8).
Money partOf(Money amount, int percent);

} // namespace cash
