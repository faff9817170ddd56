#pragma once

#include "app/office/officesession.h"
#include "app/office/officewindow.h"
#include "app/office/signinwindow.h"

namespace office {

/// The running back office: the sign-in, and the window of who signed in. Lives as long as the application.
class OfficeProgram final : public QObject
{
    Q_OBJECT

public:
    OfficeProgram(const OfficeProfile &profile, const QList<Module> &modules, QObject *parent = nullptr);
    ~OfficeProgram() override;

    /// As large as the screen, or a window of that size.
    void start(QSize size, bool maximized = false);
    /// The private server is up: who may see its demonstration's passwords sees them.
    void showDemo(const QList<SignInWindow::DemoPassword> &passwords);
    void signIn(const QString &login, const QString &password, bool remember);

    SignInWindow *signInWindow() const { return m_signIn.get(); } ///< null while somebody works
    OfficeWindow *window() const { return m_window.get(); } ///< null while nobody does
    OfficeSession *session() const { return m_session.get(); }

signals:
    void languageChosen(const QString &code);
    void themeChosen(bool dark);

private:
    void showSignIn();
    void showWindow();
    void leave(const Error *reason);
    void setLanguage(const QString &code);
    void show(QWidget &window, const QWidget *before);

    OfficeProfile m_profile;
    QList<Module> m_modules;
    QSize m_size;
    bool m_maximized = false;
    QList<SignInWindow::DemoPassword> m_demo;
    // In this order: the window goes before the session whose connections it uses.
    std::unique_ptr<OfficeSession> m_session;
    std::unique_ptr<SignInWindow> m_signIn;
    std::unique_ptr<OfficeWindow> m_window;
};

} // namespace office
