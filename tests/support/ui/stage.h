#pragma once

#include "modules/core/module.h"
#include "tests/support/fakecounter.h"
#include "tests/support/ui/flashes.h"

#include <QWidget>

namespace ui {
class Dialog;
}

/// Where a screen stands in a test: a window of a till's size, a counter in memory, and a navigator that only remembers
/// where a screen wanted to go.
class Stage final : public QWidget, public Navigator
{
    Q_OBJECT

public:
    explicit Stage(const QString &language = QStringLiteral("fr"), bool dark = false, QSize size = {1366, 768});
    ~Stage() override;

    /// Builds the screen of that id and shows it.
    QWidget *show(const Module &module, QLatin1StringView id);
    void open(QLatin1StringView screen, const QString &argument = {}) override;

    FakeCounter &counter() { return m_counter; }
    Services &services() { return m_services; }
    QStringList opened; ///< screens asked for, in order

    /// Touches the button of that object name as a finger does.
    void touch(const QString &name);
    template <typename T = QWidget>
    T *find(const QString &name) const
    {
        return findChild<T *>(name);
    }
    /// The dialog on top, if any.
    ui::Dialog *dialog() const;
    /// A scan, given to what is on top as the shell does; false when nothing there takes it.
    bool scan(const QString &code);
    /// Digits of the pad on top, touched one by one.
    void type(const QString &digits);
    /// Whether some visible words hold these.
    bool says(const QString &words) const;
    QString textOf(const QString &label) const;

    /// What is wrong with what one can touch: under 48 × 48, without accessible name, words cut, or left
    /// in English. Empty when all is well.
    QStringList faults() const;
    /// Saves a picture where FM_PICTURES names a folder.
    void picture(const QString &name) const;

private:
    Flashes m_flashes{"Stage"};
    FakeCounter m_counter;
    Services m_services;
    QWidget *m_screen = nullptr;
    QString m_language;
    bool m_dark;
    QSize m_size;
};
