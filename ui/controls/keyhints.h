#pragma once

#include <QObject>

namespace ui {

/// Whether key hints are worth their place: only where a real keyboard has been used since sign-in (DESIGN 3).
class KeyHints final : public QObject
{
    Q_OBJECT

public:
    static KeyHints &get();

    bool shown() const { return m_shown; }
    void setShown(bool shown);

signals:
    void changed();

private:
    bool m_shown = false;
};

} // namespace ui
