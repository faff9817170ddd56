#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

#include <functional>

namespace ui {

/// What a short message says; with an action it stays 6 s, an error until touched.
struct ToastText
{
    enum class Kind { Success, Info, Warning, Danger };

    Kind kind = Kind::Info;
    QString title;
    QString text;
    QString action;
    std::function<void()> act;
};

/// Shows at most two short messages at the bottom of the widget it covers; the same one counts up instead of
/// stacking. Never in the way of what is below: only the messages themselves take touches.
class ToastHost final : public QObject
{
    Q_OBJECT

public:
    /// The counter's cart is at the end, the office's navigation at the start.
    enum class Side { Start, End };
    /// `foot`: pixels at the bottom of the area that stay free.
    explicit ToastHost(QWidget *area, Side side = Side::Start, int foot = 0);
    void show(const ToastText &toast);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_area;
    Side m_side;
    int m_foot;
    QList<QWidget *> m_toasts;
};

} // namespace ui
