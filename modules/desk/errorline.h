#pragma once

#include "modules/core/result.h"

#include <QWidget>

class QLabel;

namespace till {
class Counter;
}

namespace ui {
class IconLabel;
}

namespace desk {

/// A word at the foot of what is filled in; a refusal takes its place, until something is changed.
class ErrorLine final : public QWidget
{
    Q_OBJECT

public:
    ErrorLine(const QString &icon, const QString &text, QWidget *parent = nullptr);

    void refuse(const till::Counter &counter, const Error &error);
    void refuse(const QString &sentence);
    void forgive();
    /// Another word in its place while nothing is refused.
    void say(const QString &text);
    bool isRefusing() const { return m_refusing; }

private:
    QString m_icon;
    QString m_text;
    ui::IconLabel *m_sign;
    QLabel *m_words;
    bool m_refusing = false;
};

} // namespace desk
