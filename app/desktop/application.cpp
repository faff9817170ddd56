#include "app/desktop/application.h"

#include "app/desktop/backupschedule.h"
#include "app/desktop/failurewindow.h"
#include "app/desktop/firststart.h"
#include "app/desktop/localshop.h"
#include "app/modules.h"
#include "app/profile/officeprofile.h"
#include "modules/core/log.h"
#include "modules/core/settings.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoroTask>
#include <QFutureWatcher>
#include <QScreen>
#include <QTimer>

using namespace Qt::StringLiterals;

Application::Application(const Options &options, QObject *parent) : QObject(parent), m_options(options) {}
Application::~Application() = default;

int Application::run()
{
    const Settings settings;
    const QString language = m_options.language.isEmpty() ? settings.text("language"_L1, u"fr"_s) : m_options.language;
    const QString theme = m_options.theme.isEmpty() ? settings.text("theme"_L1, u"light"_s) : m_options.theme;
    ui::setLanguage(language);
    ui::Theme::get().apply(theme == u"dark" ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
    QApplication::setQuitOnLastWindowClosed(false);
    connect(qApp, &QGuiApplication::lastWindowClosed, this, [this] { end(); });
    QTimer::singleShot(0, this, &Application::begin);
    return QApplication::exec();
}

void Application::begin()
{
    const bool isTill = Profile::load().isTill();
    const bool isOffice = OfficeProfile::load().isSetUp;
    if (isOffice && (m_options.office || !isTill))
        startOffice();
    else if (isTill)
        startTill();
    else
        showFirstStart();
}

void Application::showFirstStart()
{
    const std::unique_ptr<FirstStart> before = std::move(m_firstStart); // in another language: built anew
    m_firstStart = std::make_unique<FirstStart>();
    connect(m_firstStart.get(), &FirstStart::ready, this, &Application::begin, Qt::QueuedConnection);
    connect(
        m_firstStart.get(), &FirstStart::languageChosen, this,
        [this](const QString &code) {
            Settings().setText("language"_L1, code);
            ui::setLanguage(code);
            ui::Theme::get().apply(ui::Theme::get().mode());
            showFirstStart();
        },
        Qt::QueuedConnection);
    m_firstStart->resize(m_options.size);
    m_firstStart->show();
}

void Application::prepareLocal(const std::function<void()> &ready)
{
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, ready] {
        const Result<> prepared = watcher->result();
        if (!prepared)
            qCCritical(lcServer).noquote() << prepared.error().key << prepared.error().technical;
        ready();
        watcher->deleteLater();
    });
    watcher->setFuture(localshop::prepare());
}

void Application::startOffice()
{
    const OfficeProfile profile = OfficeProfile::load();
    m_office = std::make_unique<office::OfficeProgram>(profile, allModules());
    connect(m_office.get(), &office::OfficeProgram::languageChosen, this,
            [](const QString &code) { Settings().setText("language"_L1, code); });
    connect(m_office.get(), &office::OfficeProgram::themeChosen, this,
            [](bool dark) { Settings().setText("theme"_L1, dark ? u"dark"_s : u"light"_s); });
    if (profile.isLocal()) {
        prepareLocal([this] {
            auto *watcher = new QFutureWatcher<QList<office::SignInWindow::DemoPassword>>(this);
            connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
                m_office->showDemo(watcher->result());
                watcher->deleteLater();
            });
            watcher->setFuture(localshop::demoPasswords());
        });
    }
    m_office->start(m_options.size, !m_options.window);
    m_firstStart.reset();
}

void Application::startTill()
{
    const Profile profile = Profile::load();
    if (profile.isLocal()) {
        // The till does not wait for it: it sells from its journal, and delivers when the server is up.
        prepareLocal([this] {
            if (m_till && m_till->window().isVisible())
                m_till->engine().sendNow();
        });
        m_backups = std::make_unique<BackupSchedule>();
        connect(m_backups.get(), &BackupSchedule::failed, this, [this](const Error &error) {
            if (m_till)
                emit m_till->engine().noticed(error);
        });
    }
    m_till = std::make_unique<TillProgram>(profile, m_options.printer);
    QCoro::connect(m_till->start(), this, [this](const Result<> &started) {
        if (started)
            showTill();
        else
            fail(started.error());
    });
}

void Application::showTill()
{
    shell::TillWindow &window = m_till->window();
    connect(&window, &shell::TillWindow::languageChosen, this,
            [](const QString &code) { Settings().setText("language"_L1, code); });
    connect(&window, &shell::TillWindow::themeChosen, this,
            [](bool dark) { Settings().setText("theme"_L1, dark ? u"dark"_s : u"light"_s); });
    if (m_options.window) {
        window.resize(m_options.size);
        window.show();
    } else {
        // Without a window manager nobody else makes it as large as the screen.
        window.setGeometry(window.screen()->geometry());
        window.showFullScreen();
    }
    m_firstStart.reset();
}

void Application::fail(const Error &error)
{
    auto *failure = new FailureWindow(error);
    failure->setAttribute(Qt::WA_DeleteOnClose);
    failure->show();
    m_firstStart.reset();
}

QCoro::Task<> Application::end()
{
    if (std::exchange(m_ending, true))
        co_return;
    if (m_till)
        co_await m_till->shutdown();
    QApplication::quit();
}
