#include "ui/controls/focusring.h"

#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>

namespace ui {

FocusRing::FocusRing(QWidget *window) : QFocusFrame(window)
{
    hide(); // until a key moves the focus: a child not hidden would show with its window
    qApp->installEventFilter(this);
}

void FocusRing::install(QWidget *window) { new FocusRing(window); }

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byKey =
            reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
        auto *button = qobject_cast<QAbstractButton *>(watched);
        if (watched != widget())
            setWidget(byKey && button ? button : nullptr);
    } else if (event->type() == QEvent::MouseButtonPress && widget()) {
        setWidget(nullptr);
    }
    return QFocusFrame::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 13, {}, colour(Token::Focus), 2);
}

} // namespace ui
