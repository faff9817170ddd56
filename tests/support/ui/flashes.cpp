#include "tests/support/ui/flashes.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

Flashes::Flashes(const char *wanted) : m_wanted(wanted) { qApp->installEventFilter(this); }

bool Flashes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Show)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (widget && widget->isWindow() && !widget->inherits(m_wanted) && widget->windowType() != Qt::ToolTip)
        m_seen.append(QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') + widget->objectName());
    return false;
}
