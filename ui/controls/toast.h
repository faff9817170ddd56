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

/// Shows at most two short messages at the bottom start of the widget it covers; the same one counts up instead of
/// stacking. Never in the way of what is below: only the messages themselves take touches.
class ToastHost final : public QObject
{
    Q_OBJECT

public:
    explicit ToastHost(QWidget *area);
    void show(const ToastText &toast);
    void clear();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QWidget *m_area;
    QList<QWidget *> m_toasts;
};

} // namespace ui
