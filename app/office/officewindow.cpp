#include "app/office/officewindow.h"

#include "app/office/navbar.h"
#include "app/office/passworddialog.h"
#include "app/office/topbar.h"
#include "app/shell/helpdialog.h"
#include "modules/core/clock.h"
#include "modules/core/format.h"
#include "ui/controls/dialog.h"
#include "ui/controls/emptystate.h"
#include "ui/controls/focusring.h"
#include "ui/controls/keyhints.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr int WidestContent = 1680;
constexpr int NarrowBelow = 1280;
constexpr int MessagesKept = 20;

/// Modules with their office screens only; those without any are left out.
QList<Module> officeModules(const QList<Module> &modules)
{
    QList<Module> found;
    for (Module module : modules) {
        module.screens.removeIf([](const Screen &screen) { return screen.face != Screen::Face::Office; });
        if (!module.screens.isEmpty())
            found.append(module);
    }
    return found;
}

} // namespace

OfficeWindow::OfficeWindow(OfficeSession &session, const QList<Module> &modules, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_all(officeModules(modules))
    , m_nav(new NavBar)
    , m_top(new TopBar)
    , m_stack(new QStackedWidget)
    , m_nothing(new ui::EmptyState(u"lock"_s, tr("Nothing is open to you here yet."),
                                   tr("An administrator gives rights to your profile; they show here at once.")))
    , m_toasts(new ui::ToastHost(m_stack, ui::ToastHost::Side::End))
    , m_menu(new QMenu(this))
{
    setObjectName(u"officeWindow"_s);
    setProperty("desktop", true);
    setMinimumSize(1200, 720);
    m_services.database = &session.database();
    m_services.reports = &session.reports();
    m_services.navigator = this;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_nav);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(m_top);
    auto *content = new QHBoxLayout;
    content->setContentsMargins(20, 18, 20, 18);
    m_stack->setMaximumWidth(WidestContent);
    m_stack->setObjectName(u"officeContent"_s);
    content->addWidget(m_stack, 1);
    content->addStretch(0);
    column->addLayout(content, 1);
    m_stack->addWidget(m_nothing);

    ui::FocusRing::install(this);
    ui::KeyHints::get().setShown(true); // always in the office (DESIGN 3)
    buildActions();
    buildMenu();
    m_top->setMenu(m_menu);
    connect(m_nav, &NavBar::chosen, this, [this](const QString &id) { open(QLatin1StringView(id.toLatin1())); });
    connect(m_top, &TopBar::searchWanted, this, &OfficeWindow::openPalette);
    connect(m_top, &TopBar::messagesWanted, this, &OfficeWindow::showMessages);
    connect(&session, &OfficeSession::onlineChanged, this, &OfficeWindow::refreshLink);
    connect(&session, &OfficeSession::rightsChanged, this, &OfficeWindow::refreshRights);
    refreshLink();
    refreshRights();
}

void OfficeWindow::refreshRights()
{
    const OfficePerson &person = m_session.person();
    m_modules.clear();
    for (Module module : std::as_const(m_all)) {
        module.screens.removeIf([&](const Screen &screen) { return !person.may(screen.permission); });
        if (!module.screens.isEmpty())
            m_modules.append(module);
    }
    m_nav->setShop(person.shop);
    m_nav->setModules(m_modules);
    m_top->setPerson(person.displayName(), person.initials);
    nameModuleKeys();
    if (!find(currentId()))
        openFirst();
}

void OfficeWindow::openFirst()
{
    leave();
    m_history.clear();
    m_at = -1;
    if (!m_modules.isEmpty())
        return openModule(0);
    m_stack->setCurrentWidget(m_nothing);
    m_top->setPlace({}, {});
}

void OfficeWindow::refreshLink()
{
    if (m_session.isOnline()) {
        m_offlineSince.clear();
        m_top->setLink(ui::Token::SuccessInk, tr("Online"),
                       m_session.milliseconds() < 0 ? QString() : tr("%1 ms").arg(m_session.milliseconds()));
        return;
    }
    if (m_offlineSince.isEmpty())
        m_offlineSince = format::time(Clock::now().toLocalTime().time());
    m_top->setLink(ui::Token::Warning, tr("Offline since %1").arg(m_offlineSince),
                   tr("What is shown stays. The server is asked again by itself."));
}

const Screen *OfficeWindow::find(const QString &id) const
{
    for (const Module &module : m_modules)
        for (const Screen &screen : module.screens)
            if (screen.id == id)
                return &screen;
    return nullptr;
}

const Module *OfficeWindow::moduleOf(const QString &id) const
{
    for (const Module &module : m_modules)
        for (const Screen &screen : module.screens)
            if (screen.id == id)
                return &module;
    return nullptr;
}

QWidget *OfficeWindow::current() const { return m_stack->currentWidget(); }

void OfficeWindow::open(QLatin1StringView id, const QString &argument)
{
    if (id == "shell.help"_L1)
        return showHelp();
    if (id == "shell.switch_theme"_L1) {
        const bool dark = ui::Theme::get().mode() == ui::Theme::Mode::Light;
        ui::Theme::get().apply(dark ? ui::Theme::Mode::Dark : ui::Theme::Mode::Light);
        emit themeChosen(dark);
        return;
    }
    if (id == "shell.language"_L1) {
        emit languageChosen(argument);
        return;
    }
    if (id == "shell.toast"_L1)
        return say(argument);
    if (id == "shell.change_password"_L1)
        return changePassword();
    if (id == "shell.sign_out"_L1) {
        emit signedOut();
        return;
    }
    const QString screen = id;
    if (!find(screen)) {
        const ui::ErrorText words = ui::errorText({Error::Kind::Permission, u"core.not_allowed"_s, {}, screen});
        m_toasts->show({ui::ToastText::Kind::Danger, words.title, words.text, {}, {}});
        return;
    }
    if (screen == currentId() && argument == currentArgument())
        return;
    m_history = m_history.mid(0, m_at + 1);
    m_history.append({screen, argument});
    m_at = int(m_history.size()) - 1;
    place(m_history.last());
}

/// What was built for one visit goes when it is left.
void OfficeWindow::leave()
{
    QWidget *before = m_stack->currentWidget();
    if (!before || before == m_nothing)
        return;
    const QString id = before->property("screen").toString();
    const Screen *screen = find(id);
    if (screen && screen->life == Screen::Life::Kept)
        return;
    m_kept.remove(id);
    m_stack->removeWidget(before);
    before->deleteLater();
}

void OfficeWindow::place(const Visit &visit)
{
    const Screen *screen = find(visit.screen);
    leave();
    QPointer<QWidget> &widget = m_kept[visit.screen];
    if (!widget) {
        widget = screen->create(m_services);
        widget->setProperty("screen", visit.screen);
        m_stack->addWidget(widget);
    }
    m_stack->setCurrentWidget(widget);
    if (auto *takes = dynamic_cast<TakesArgument *>(widget.data()); takes && !visit.argument.isEmpty())
        takes->take(visit.argument);
    widget->setFocus();
    m_nav->setCurrent(visit.screen);
    const Module *module = moduleOf(visit.screen);
    m_top->setPlace(module->screens.size() > 1 ? module->title() : QString(), screen->title());
    setWindowTitle(screen->title());
}

void OfficeWindow::step(int by)
{
    int at = m_at + by;
    // A right may have gone since.
    while (at >= 0 && at < m_history.size() && !find(m_history.at(at).screen))
        at += by;
    if (at < 0 || at >= m_history.size())
        return;
    m_at = at;
    place(m_history.at(at));
}

void OfficeWindow::toggleNavigation()
{
    m_narrow = !m_nav->isNarrow();
    m_nav->setNarrow(*m_narrow);
}

void OfficeWindow::resizeEvent(QResizeEvent *) { m_nav->setNarrow(m_narrow.value_or(width() < NarrowBelow)); }

void OfficeWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_session.lookNow();
    QWidget::changeEvent(event);
}

void OfficeWindow::say(const QString &text)
{
    m_toasts->show({ui::ToastText::Kind::Success, text, {}, {}, {}});
    m_messages.prepend(format::time(Clock::now().toLocalTime().time()) + u"  "_s + text);
    m_messages = m_messages.mid(0, MessagesKept);
    m_top->setUnread(true);
}

void OfficeWindow::showMessages()
{
    m_top->setUnread(false);
    auto *dialog = new ui::Dialog(tr("Messages"), 560, this);
    dialog->addText(m_messages.isEmpty() ? tr("Nothing was said since you signed in.") : m_messages.join(u'\n'));
    dialog->addButton(ui::Button::Kind::Primary, tr("Close"), ui::Dialog::Rejected)
        ->setObjectName(u"closeMessagesButton"_s);
    dialog->open();
}

void OfficeWindow::showHelp()
{
    if (!ui::Dialog::current(this) && !isSearching())
        (new shell::HelpDialog(current(), this))->open();
}

void OfficeWindow::changePassword()
{
    if (ui::Dialog::current(this))
        return;
    auto *dialog = new PasswordDialog(m_session, this);
    connect(dialog, &ui::Dialog::finished, this, [this](int outcome) {
        if (outcome == ui::Dialog::Accepted)
            say(tr("Your password was changed."));
    });
    dialog->open();
}

} // namespace office
