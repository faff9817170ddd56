#pragma once

#include "modules/desk/moneydialog.h"

class QLineEdit;

namespace ui {
class Segmented;
}

namespace cash {

class ReasonChips;

/// Money put in, taken out, or brought to the safe (04d, CASH-7), and expenses of the shop (CASH-9).
class MovementDialog final : public desk::MoneyDialog
{
    Q_OBJECT

public:
    enum class Start { Out, Expense };
    MovementDialog(till::Counter &counter, Start start, QWidget *owner);

protected:
    void submit() override;
    QString missing() const override;
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    till::CashMove::Direction direction() const;

    ui::Segmented *m_direction;
    QWidget *m_why;
    ReasonChips *m_chips;
    QLineEdit *m_detail;
};

} // namespace cash
