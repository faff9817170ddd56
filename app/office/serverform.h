#pragma once

#include "app/profile/officeprofile.h"

#include <QWidget>

class QLineEdit;

namespace shell {
class ServerLine;
}

namespace office {

/// Which server the office signs in to: its address, who vouches for it, and the shop's database there.
class ServerForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ServerForm(const OfficeProfile &profile, QWidget *parent = nullptr);

    /// What was typed as the office's profile; without a server when the address is empty.
    OfficeProfile profile() const;
    /// An address is there, and nothing speaks against it.
    bool isReady() const;
    QLineEdit *host() const { return m_host; }

signals:
    void changed();
    void entered(); ///< Enter in a field

private:
    void inspect();

    OfficeProfile m_profile;
    QLineEdit *m_host;
    QLineEdit *m_database;
    shell::ServerLine *m_line;
};

} // namespace office
