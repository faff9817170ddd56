#pragma once

#include <QKeySequence>

#include <functional>

class QAction;
class QWidget;

namespace ui {

/// A key of a screen: it acts while no dialog covers the screen, and the help (F1) lists it.
QAction *addKey(QWidget *screen, const QKeySequence &keys, const QString &text, const std::function<void()> &act);

} // namespace ui
