#pragma once

#include "modules/desk/moneydialog.h"

class QLineEdit;

namespace cash {

class MovementTable;

/// Money brought to the bank (CASH-8): an amount up to what is in the drawer, a summary, then one more touch.
class BankDialog final : public desk::MoneyDialog
{
    Q_OBJECT

public:
    BankDialog(till::Counter &counter, QWidget *owner);

protected:
    void submit() override;
    QString missing() const override;
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addShortcuts();
    void showLast();
    void setConfirming(bool confirming);

    QWidget *m_shortcuts;
    QLineEdit *m_detail;
    QLabel *m_question;
    QLabel *m_lastTitle;
    MovementTable *m_last;
    bool m_confirming = false;
};

} // namespace cash
