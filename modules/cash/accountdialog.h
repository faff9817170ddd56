#pragma once

#include "modules/cash/moneydialog.h"

#include <optional>

class QLineEdit;

namespace ui {
class TouchTable;
}

namespace cash {

/// A customer pays what is owed on the account, or in advance.
class AccountDialog final : public MoneyDialog
{
    Q_OBJECT

public:
    AccountDialog(till::Counter &counter, QWidget *owner);

protected:
    void submit() override;
    bool isReady() const override;
    void refresh() override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildSearch();
    QWidget *buildPayment();
    void addMethods(class QVBoxLayout *column);
    void search(const QString &text);
    void choose(int line);
    void chooseMethod(int place);
    void startOver();

    QWidget *m_searching;
    QLineEdit *m_search;
    ui::TouchTable *m_results;
    QLabel *m_hint;
    QList<till::Customer> m_found;
    QWidget *m_paying;
    QLabel *m_name;
    QLabel *m_balance;
    QList<till::PaymentMethod> m_methods;
    QList<ui::Button *> m_chips;
    QLineEdit *m_reference;
    std::optional<till::Customer> m_customer;
    int m_method = 0;
};

/// "owes 2 400 DA", "500 DA in advance", "owes nothing".
QString balanceInWords(Money balance);

} // namespace cash
