#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QLabel;

namespace ui {

class Button;
class IconLabel;

/// One sentence of state across the page, with at most one button.
class Banner final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Success, Info, Warning, Danger };

    explicit Banner(QWidget *parent = nullptr);
    /// `title` is bold; an empty `action` shows no button; `note` stands before it.
    void set(Kind kind, const QString &icon, const QString &title, const QString &text, const QString &note = {},
             const QString &action = {});

    /// A box of its own inside a column, instead of a band across the page.
    void setRounded(bool rounded);

signals:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    bool m_rounded = false;
    IconLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_note;
    Button *m_action;
};

} // namespace ui
