#pragma once

#include "ui/controls/dialog.h"

namespace shell {

/// F1: the keys of the window and of the screen below, made from their actions so that it never differs from them; at
/// the counter also the command codes a scanner understands.
class HelpDialog final : public ui::Dialog
{
    Q_OBJECT

public:
    HelpDialog(const QWidget *screen, QWidget *owner);
};

} // namespace shell
