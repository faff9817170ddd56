#include "app/office/navbar.h"
#include "app/office/officewindow.h"
#include "modules/core/format.h"
#include "ui/controls/dialog.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCoroFuture>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace office {

namespace {

constexpr auto TicketList = "pos.sales_list"_L1;
constexpr int ModuleKeys = 9;

QCoro::Task<> findTickets(Connection &database, QString text, std::function<void(const Rows &)> answer)
{
    const Result<Rows> rows = co_await database.call("pos.search_office"_L1, text);
    if (rows)
        answer(*rows);
}

QString keysOf(const QAction *action) { return action->shortcut().toString(QKeySequence::NativeText); }

} // namespace

QAction *OfficeWindow::addShortcut(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                                   const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void OfficeWindow::buildActions()
{
    addShortcut(u"searchAction"_s, tr("Search everywhere"), {QKeySequence(u"Ctrl+K"_s)}, [this] { openPalette(); });
    addShortcut(u"navigationAction"_s, tr("Narrow or widen the navigation"), {QKeySequence(u"Ctrl+B"_s)},
                [this] { toggleNavigation(); });
    addShortcut(u"backAction"_s, tr("Page before"), {QKeySequence(u"Alt+Left"_s)}, [this] { step(-1); });
    addShortcut(u"forwardAction"_s, tr("Page after"), {QKeySequence(u"Alt+Right"_s)}, [this] { step(1); });
    addShortcut(u"helpAction"_s, tr("Keys of this page"), {QKeySequence(u"F1"_s), QKeySequence(u"Ctrl+/"_s)},
                [this] { showHelp(); });
    for (int place = 0; place < qMin(ModuleKeys, int(m_all.size())); ++place)
        addShortcut(u"module%1Action"_s.arg(place + 1), {}, {QKeySequence(u"Alt+%1"_s.arg(place + 1))},
                    [this, place] { openModule(place); });
}

void OfficeWindow::act(const char *id, const QString &argument) { open(QLatin1StringView(id), argument); }

void OfficeWindow::buildMenu()
{
    for (const ui::Language &language : ui::languages()) {
        QAction *action = m_menu->addAction(language.name);
        action->setObjectName(u"menuLanguage_"_s + language.code);
        action->setCheckable(true);
        action->setChecked(language.code == format::language());
        // The window is built anew: not while its own menu still closes.
        connect(
            action, &QAction::triggered, this, [this, code = language.code] { act("shell.language", code); },
            Qt::QueuedConnection);
    }
    m_menu->addSeparator();
    const auto add = [this](const QString &name, const QString &text, const char *id) {
        QAction *action = m_menu->addAction(text);
        action->setObjectName(name);
        connect(
            action, &QAction::triggered, this, [this, id] { act(id); }, Qt::QueuedConnection);
        return action;
    };
    QAction *theme = add(u"menuTheme"_s, {}, "shell.switch_theme");
    const auto name = [theme] {
        theme->setText(ui::Theme::get().mode() == ui::Theme::Mode::Light ? tr("Dark colours") : tr("Light colours"));
    };
    name();
    connect(&ui::Theme::get(), &ui::Theme::changed, theme, name);
    add(u"menuPassword"_s, tr("Change my password"), "shell.change_password");
    add(u"menuHelp"_s, tr("Keys of this page"), "shell.help");
    m_menu->addSeparator();
    add(u"menuSignOut"_s, tr("Sign out"), "shell.sign_out");
}

/// Modules as they stand in the navigation.
QList<Module> OfficeWindow::inOrder() const
{
    QList<Module> modules;
    for (const Module::Section section : {Module::Section::Shop, Module::Section::Management})
        for (const Module &module : m_modules)
            if (module.section == section)
                modules.append(module);
    return modules;
}

void OfficeWindow::openModule(int place)
{
    if (const QList<Module> modules = inOrder(); place < modules.size())
        open(modules.at(place).screens.first().id);
}

/// A key goes where the navigation stands now.
void OfficeWindow::nameModuleKeys()
{
    const QList<Module> modules = inOrder();
    for (int place = 0; place < ModuleKeys; ++place) {
        auto *action = findChild<QAction *>(u"module%1Action"_s.arg(place + 1));
        if (!action)
            return;
        action->setVisible(place < modules.size());
        if (place < modules.size())
            action->setText(modules.at(place).title());
    }
}

void OfficeWindow::openPalette()
{
    if (isSearching() || ui::Dialog::current(this))
        return;
    m_palette = new Palette(
        [this](const QString &text) { return hits(text); },
        [this](const QString &text, const std::function<void(const QList<Hit> &)> &answer) { askServer(text, answer); },
        this);
    m_palette->open();
}

QList<Hit> OfficeWindow::hits(const QString &text)
{
    const bool actionsOnly = text.startsWith(u'>');
    const QString words = actionsOnly ? text.mid(1) : text;
    QList<Hit> found;
    int place = 0;
    for (const Module &module : inOrder()) {
        ++place;
        for (const Screen &screen : module.screens) {
            if (actionsOnly || !matches(screen.title() + u' ' + module.title(), words))
                continue;
            const QString keys = place <= ModuleKeys && screen.id == module.screens.first().id
                ? QKeySequence(u"Alt+%1"_s.arg(place)).toString(QKeySequence::NativeText)
                : QString();
            found.append({Hit::Group::Pages, module.icon, screen.title(),
                          screen.title() == module.title() ? QString() : module.title(), keys,
                          [this, id = screen.id] { open(id); }});
        }
    }
    // What the page itself offers first, then the window's and the person's menu.
    const QList<QAction *> actions = (current() ? current()->actions() : QList<QAction *>()) + m_menu->actions();
    for (QAction *action : actions) {
        if (action->isSeparator() || !action->isVisible() || !action->isEnabled() || !matches(action->text(), words))
            continue;
        found.append({Hit::Group::Actions, u"arrow-right"_s, action->text(),
                      action->isCheckable() ? tr("Language") : QString(), keysOf(action),
                      [action = QPointer<QAction>(action)] {
                          if (action)
                              action->trigger();
                      }});
    }
    return found;
}

void OfficeWindow::askServer(const QString &text, const std::function<void(const QList<Hit> &)> &answer)
{
    // Only where there is a page to show it.
    const bool mayBeNumber = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.isDigit(); });
    if (!mayBeNumber || !find(QString(TicketList)) || !m_session.isOnline())
        return;
    const QPointer<OfficeWindow> here(this);
    findTickets(m_session.database(), text, [here, answer](const Rows &rows) {
        if (!here)
            return;
        QList<Hit> tickets;
        for (const Row &row : rows) {
            const QString when = format::dateTime(row.get<QDateTime>("at"_L1));
            tickets.append({Hit::Group::Tickets,
                            u"receipt"_s,
                            tr("Ticket %1").arg(row.get<QString>("number"_L1)),
                            when + u" · "_s + format::money(row.get<Money>("total"_L1)),
                            {},
                            [here, id = row.get<QString>("sale_id"_L1)] {
                                if (here)
                                    here->open(TicketList, id);
                            }});
        }
        answer(tickets);
    });
}

} // namespace office
