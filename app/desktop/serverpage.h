#pragma once

#include "app/desktop/setuppage.h"

namespace shell {
class ServerLine;
}
namespace ui {
class SwitchRow;
}

/// This computer becomes a till of a shop with a server: where it is, who vouches for it, and an administrator's word.
class ServerPage final : public SetupPage
{
    Q_OBJECT

public:
    ServerPage();

protected:
    void go() override;
    void failed(const Error &error) override;

private:
    void inspect();
    QString connectionText() const;

    QLineEdit *m_host;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code;
    shell::ServerLine *m_line;
    ui::SwitchRow *m_keyFile;
};
