#pragma once

#include <QFocusFrame>

namespace ui {

/// The keyboard's focus, drawn around buttons only when the keyboard moved it there: a finger never sees it.
class FocusRing final : public QFocusFrame
{
    Q_OBJECT

public:
    /// One for the whole application, watching it.
    static void install(QWidget *window);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    explicit FocusRing(QWidget *window);
};

} // namespace ui
