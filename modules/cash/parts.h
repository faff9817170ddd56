#pragma once

#include "modules/core/money.h"
#include "ui/theme/theme.h"

class QFrame;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace ui {
class Button;
}

namespace cash {

/// The top bar of both counting screens: a way back, what this is, who does it.
struct TopBar
{
    QFrame *bar;
    ui::Button *back;
};
TopBar topBar(const QString &back, const QString &title, const QString &subtitle, const QString &person);

/// A card with a title; what it holds goes into the column.
QFrame *titledCard(const QString &title, QVBoxLayout *&column);

/// A name at the start, an amount at the end; the amount's label is returned so that it can change.
QLabel *amountRow(QVBoxLayout *column, const QString &name, Money amount, int size = 14);

} // namespace cash
