#pragma once

#include "modules/desk/moneydialog.h"

namespace desk {
class MethodChips;
}

namespace cash {

/// A customer, chosen before, pays what is owed on the account, or in advance.
class AccountDialog final : public desk::MoneyDialog
{
    Q_OBJECT

public:
    AccountDialog(till::Counter &counter, const QUuid &customer, QWidget *owner);

protected:
    void submit() override;
    QString missing() const override;
    void refresh() override;

private:
    till::Customer m_customer;
    desk::MethodChips *m_methods;
};

} // namespace cash
