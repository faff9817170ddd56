#pragma once

#include "app/office/officesession.h"
#include "app/office/palette.h"
#include "modules/core/module.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QAction;
class QMenu;
class QStackedWidget;

namespace ui {
class ToastHost;
}

namespace office {

class NavBar;
class TopBar;

/// The back office's one window: navigation, top bar, one page at a time with its history, and what belongs to no page.
/// Only what the person may see exists in it; a lost server is shown and changes nothing on the pages.
class OfficeWindow final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    OfficeWindow(OfficeSession &session, const QList<Module> &modules, QWidget *parent = nullptr);

    /// A screen by id, or one of the shell's own acts: shell.help, shell.switch_theme, shell.language, shell.toast,
    /// shell.change_password, shell.sign_out.
    void open(QLatin1StringView screen, const QString &argument = {}) override;

    QWidget *current() const;
    QString currentId() const { return m_at < 0 ? QString() : m_history.at(m_at).screen; }
    QString currentArgument() const { return m_at < 0 ? QString() : m_history.at(m_at).argument; }
    const NavBar &navigation() const { return *m_nav; }
    /// The search over the window; null while it is not open.
    Palette *palette() const { return m_palette; }
    void openPalette();

signals:
    void languageChosen(const QString &code);
    void themeChosen(bool dark);
    void signedOut();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Visit
    {
        QString screen;
        QString argument;
    };

    void buildActions();
    QAction *addShortcut(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                         const std::function<void()> &act);
    void buildMenu();
    void refreshRights();
    void refreshLink();
    void openFirst();
    void place(const Visit &visit);
    void leave();
    void step(int by);
    void openModule(int place);
    void nameModuleKeys();
    QList<Module> inOrder() const;
    void toggleNavigation();
    void showHelp();
    void showMessages();
    void changePassword();
    void say(const QString &text);
    const Screen *find(const QString &id) const;
    const Module *moduleOf(const QString &id) const;
    QList<Hit> hits(const QString &text);
    void askServer(const QString &text, const std::function<void(const QList<Hit> &)> &answer);
    bool isSearching() const { return m_palette && m_palette->isVisible(); }
    void act(const char *id, const QString &argument = {});

    OfficeSession &m_session;
    QList<Module> m_all; ///< with office screens only
    QList<Module> m_modules; ///< and of those, what the person may
    Services m_services;
    NavBar *m_nav;
    TopBar *m_top;
    QStackedWidget *m_stack;
    QWidget *m_nothing;
    ui::ToastHost *m_toasts;
    QMenu *m_menu;
    QPointer<Palette> m_palette;
    QHash<QString, QPointer<QWidget>> m_kept;
    QList<Visit> m_history;
    int m_at = -1;
    QStringList m_messages; ///< what was said since sign-in, newest first
    std::optional<bool> m_narrow; ///< as the person chose; otherwise by the window's width
    QString m_offlineSince;
};

} // namespace office
