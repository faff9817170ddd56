#include "ui/controls/key.h"

#include <QAction>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace ui {

QAction *addKey(QWidget *screen, const QKeySequence &keys, const QString &text, const std::function<void()> &act)
{
    auto *action = new QAction(text, screen);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(text + u" ("_s + keys.toString(QKeySequence::NativeText) + u')');
    QObject::connect(action, &QAction::triggered, screen, act);
    screen->addAction(action);
    return action;
}

} // namespace ui
