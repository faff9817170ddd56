#pragma once

#include "ui/controls/key.h"

class QFrame;
class QLabel;
class QWidget;

namespace ui {
class Button;
} // namespace ui

namespace desk {

/// The top bar of a screen one goes back from: a way back, what this is, and a word at the end.
struct TopBar
{
    QFrame *bar;
    ui::Button *back;
    QLabel *title;
    QLabel *subtitle;
    QLabel *end;
};
TopBar topBar(const QString &back, const QString &title, const QString &subtitle, const QString &end);

using ui::addKey;

/// The next action, at the bottom end of a screen.
ui::Button *mainButton(const QString &objectName, const QString &text, const QString &icon, int height = 64);

} // namespace desk
