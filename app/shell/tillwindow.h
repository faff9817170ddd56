#pragma once

#include "modules/core/module.h"
#include "modules/till/cashrequest.h"
#include "modules/till/printjob.h"

#include <QHash>
#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace ui {
class ScanFilter;
class StatusStrip;
class ToastHost;
struct ToastText;
} // namespace ui

namespace shell {

/// The till's one window: the screen on top, the strip at the bottom that tells the truth, and what belongs to no
/// screen in particular: who is signed in decides what shows, scans go to what is on top, a till that nobody touches
/// locks itself, a paper of unknown fate is asked about, language and colours change without a restart.
class TillWindow final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    /// `services.navigator` is set to this window.
    TillWindow(Services &services, const QList<Module> &modules, QWidget *parent = nullptr);

    void open(QLatin1StringView screen, const QString &argument = {}) override;
    QWidget *current() const;
    QString currentId() const { return m_currentId; }
    ui::ScanFilter &scanFilter() { return *m_scanFilter; }
    /// Every screen is built anew, where it was.
    void setLanguage(const QString &code);
    /// A code from a scanner on a wire of its own: it goes where the typing ones' go, and never into a field.
    void takeScan(const QString &code);

signals:
    void shown(const QString &screen); ///< id of the screen now on top
    void scanned(const QString &code); ///< by any scanner, before anything is done with it
    void languageChosen(const QString &code);
    void themeChosen(bool dark);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void decide();
    void place(const Screen &screen);
    const Screen *find(QLatin1StringView id) const;
    void refreshStrip();
    void route(const QString &code);
    void ask(const till::PrintJob &job);
    /// Where the screen has its own messages, as one of them; above what covers the screen, otherwise.
    void say(const ui::ToastText &toast);
    void explain(const Error &error);
    void sayRequest(const till::CashRequest &request);
    void showHelp();
    void switchTheme();
    void touched();
    void lockWhenIdle();

    Services &m_services;
    till::Counter &m_counter;
    QList<Screen> m_screens;
    QHash<QString, QPointer<QWidget>> m_kept;
    QStackedWidget *m_stack;
    ui::StatusStrip *m_strip;
    ui::ToastHost *m_toasts; ///< what belongs to no screen, or is said on the way to another
    ui::ScanFilter *m_scanFilter;
    QList<till::PrintJob> m_questions; ///< papers of unknown fate, asked one after the other
    bool m_asking = false;
    QString m_currentId;
    QTimer m_idle; ///< since the last touch, key or scan
};

} // namespace shell
