#pragma once

#include "app/desktop/setuppage.h"

/// This computer is the whole shop: its name, its manager and the manager's code.
class NewShopPage final : public SetupPage
{
    Q_OBJECT

public:
    NewShopPage();

protected:
    void go() override;

private:
    QLineEdit *m_shop;
    QLineEdit *m_manager;
    QLineEdit *m_pin;
    QLineEdit *m_password;
    QLineEdit *m_printer;
};
