#pragma once

#include "modules/cash/moneydialog.h"

class QLineEdit;

namespace cash {

/// A customer, chosen before, pays what is owed on the account, or in advance.
class AccountDialog final : public MoneyDialog
{
    Q_OBJECT

public:
    AccountDialog(till::Counter &counter, const QUuid &customer, QWidget *owner);

protected:
    void submit() override;
    QString missing() const override;
    void refresh() override;

private:
    void addMethods();
    void chooseMethod(int place);

    till::Customer m_customer;
    QList<till::PaymentMethod> m_methods;
    QList<ui::Button *> m_chips;
    QLineEdit *m_reference;
    int m_method = 0;
};

} // namespace cash
