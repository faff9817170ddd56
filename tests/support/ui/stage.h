#pragma once

#include "modules/core/module.h"
#include "tests/support/fakecounter.h"

#include <QWidget>

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
    QString textOf(const QString &label) const;

    /// What is wrong with what one can touch: under 48 × 48, without accessible name, words cut. Empty when all is
    /// well.
    QStringList faults() const;
    /// Saves a picture where FM_PICTURES names a folder.
    void picture(const QString &name) const;

private:
    FakeCounter m_counter;
    Services m_services;
    QWidget *m_screen = nullptr;
    QString m_language;
    bool m_dark;
    QSize m_size;
};
