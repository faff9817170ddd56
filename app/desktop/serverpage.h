#pragma once

#include "app/desktop/setuppage.h"
#include "app/profile/servercertificate.h"

namespace ui {
class IconLabel;
class SwitchRow;
} // namespace ui

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
    void show(const Result<ServerCertificate> &certificate);
    void trust();
    QString connectionText() const;

    QLineEdit *m_host;
    QLineEdit *m_database;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLineEdit *m_code;
    ui::IconLabel *m_shield;
    QLabel *m_tls;
    ui::Button *m_trust;
    ui::SwitchRow *m_keyFile;
    QString m_inspected; ///< the host the line below speaks of
    QString m_trusted; ///< file of what a person trusted for it
    ServerCertificate m_certificate;
    bool m_refused = false; ///< expired or somebody else's: nothing secret goes there
};
