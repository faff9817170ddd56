#include "app/office/officeprogram.h"

#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QCoroTask>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace office {

OfficeProgram::OfficeProgram(const OfficeProfile &profile, const QList<Module> &modules, QObject *parent)
    : QObject(parent)
    , m_profile(profile)
    , m_modules(modules)
{
}

OfficeProgram::~OfficeProgram() = default;

void OfficeProgram::start(QSize size, bool maximized)
{
    m_size = size;
    m_maximized = maximized;
    showSignIn();
}

void OfficeProgram::show(QWidget &window, const QWidget *before)
{
    if (before ? before->isMaximized() : m_maximized) {
        // Without a window manager nobody else makes it as large as the screen.
        window.setGeometry(window.screen()->availableGeometry());
        window.showMaximized();
        return;
    }
    if (before)
        window.setGeometry(before->geometry());
    else
        window.resize(m_size.expandedTo(window.minimumSize()));
    window.show();
}

void OfficeProgram::showSignIn()
{
    const std::unique_ptr<SignInWindow> before = std::move(m_signIn); // in another language: built anew
    m_signIn = std::make_unique<SignInWindow>(m_profile);
    if (before)
        m_signIn->takeOver(*before);
    m_signIn->showDemo(m_demo);
    connect(m_signIn.get(), &SignInWindow::signIn, this, &OfficeProgram::signIn);
    connect(m_signIn.get(), &SignInWindow::languageChosen, this, &OfficeProgram::setLanguage, Qt::QueuedConnection);
    connect(
        m_signIn.get(), &SignInWindow::serverChosen, this,
        [this](const OfficeProfile &profile) {
            m_profile = profile;
            m_profile.keepServer();
            m_demo.clear();
            showSignIn();
        },
        Qt::QueuedConnection);
    connect(m_signIn.get(), &SignInWindow::serverTrusted, this, [this](const OfficeProfile &profile) {
        m_profile = profile;
        m_profile.keepServer();
    });
    show(*m_signIn, before ? static_cast<const QWidget *>(before.get()) : m_window.get());
}

void OfficeProgram::showDemo(const QList<SignInWindow::DemoPassword> &passwords)
{
    m_demo = passwords;
    if (m_signIn)
        m_signIn->showDemo(passwords);
}

void OfficeProgram::signIn(const QString &login, const QString &password, bool remember)
{
    m_session = std::make_unique<OfficeSession>(m_profile, login, password);
    QCoro::connect(m_session->signIn(), this,
                   [this, attempt = m_session.get(), login, remember](const Result<> &signedIn) {
                       if (m_session.get() != attempt) // another one began meanwhile
                           return;
                       if (!signedIn) {
                           m_session.reset();
                           if (m_signIn)
                               m_signIn->refuse(signedIn.error());
                           return;
                       }
                       m_profile.login = remember ? login : QString();
                       m_profile.keepLogin();
                       connect(
                           m_session.get(), &OfficeSession::ended, this,
                           [this](const Error &reason) { leave(&reason); }, Qt::QueuedConnection);
                       showWindow();
                   });
}

void OfficeProgram::showWindow()
{
    const std::unique_ptr<OfficeWindow> before = std::move(m_window);
    m_window = std::make_unique<OfficeWindow>(*m_session, m_modules);
    connect(m_window.get(), &OfficeWindow::languageChosen, this, &OfficeProgram::setLanguage, Qt::QueuedConnection);
    connect(m_window.get(), &OfficeWindow::themeChosen, this, &OfficeProgram::themeChosen);
    connect(
        m_window.get(), &OfficeWindow::signedOut, this, [this] { leave(nullptr); }, Qt::QueuedConnection);
    if (before && !before->currentId().isEmpty())
        m_window->open(QLatin1StringView(before->currentId().toLatin1()), before->currentArgument());
    show(*m_window, before ? static_cast<const QWidget *>(before.get()) : m_signIn.get());
    m_signIn.reset();
}

void OfficeProgram::leave(const Error *reason)
{
    if (!m_window)
        return;
    showSignIn();
    if (reason)
        m_signIn->explain(*reason);
    m_window.reset();
    m_session.reset();
}

void OfficeProgram::setLanguage(const QString &code)
{
    ui::setLanguage(code);
    ui::Theme::get().apply(ui::Theme::get().mode());
    if (m_window)
        showWindow();
    else
        showSignIn();
    emit languageChosen(code);
}

} // namespace office
