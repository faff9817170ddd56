#pragma once

#include "app/office/reachability.h"
#include "app/profile/officeprofile.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace shell {
class ServerLine;
}
namespace ui {
class Banner;
class Button;
class CheckBox;
} // namespace ui

namespace office {

class PasswordField;

/// Who wants to work in the office (01b): the server and who vouches for it, name and password, what is wrong in its
/// place. Sends nothing itself.
class SignInWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit SignInWindow(const OfficeProfile &profile, QWidget *parent = nullptr);

    /// A demonstration's passwords, for everybody to see: touched, they are typed.
    struct DemoPassword
    {
        QString login;
        QString password;
    };
    void showDemo(const QList<DemoPassword> &passwords);

    /// Why one is here again; stays until the next attempt.
    void explain(const Error &reason);
    /// The answer to signIn(): the fields keep what was typed.
    void refuse(const Error &error);
    void setBusy(bool busy);
    /// In another language, what was typed stays.
    void takeOver(const SignInWindow &before);

signals:
    void signIn(const QString &login, const QString &password, bool remember);
    void languageChosen(const QString &code);
    void serverChosen(const OfficeProfile &profile);
    /// A person compared the fingerprint of the present one and trusts it.
    void serverTrusted(const OfficeProfile &profile);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildForm();
    QWidget *buildFoot();
    void buildServer(QVBoxLayout *column);
    void buildPerson(QVBoxLayout *column);
    void go();
    void refresh();
    void showServers();
    void showForgotten();

    OfficeProfile m_profile;
    Reachability m_reachability;
    ui::Banner *m_reason;
    shell::ServerLine *m_line;
    QLineEdit *m_login;
    PasswordField *m_password;
    QLabel *m_error;
    ui::CheckBox *m_remember;
    ui::Button *m_go;
    QVBoxLayout *m_demo;
    QLabel *m_reach;
    bool m_busy = false;

    bool mayGo() const;
};

} // namespace office
