#pragma once

#include "modules/core/money.h"
#include "modules/desk/topbar.h"
#include "modules/till/counter.h"
#include "ui/errortext.h"
#include "ui/theme/theme.h"

class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace ui {
class Button;
class ToastHost;
} // namespace ui

namespace cash {

using desk::addKey;
using desk::mainButton;
using desk::TopBar;
using desk::topBar;

/// A card with a title; what it holds goes into the column.
QFrame *titledCard(const QString &title, QVBoxLayout *&column);

/// Under the title of a card, aligned with its words.
void addInset(QVBoxLayout *column, QWidget *widget, int stretch = 0);

/// A card with one figure: what it is, how much, and a word on it. The labels change later.
struct FigureCard
{
    QFrame *card;
    QLabel *value;
    QLabel *below;
};
FigureCard figureCard(const QString &name, const QString &value, const QString &below,
                      ui::Token tone = ui::Token::Text);

/// A name at the start, an amount at the end; the amount's label is returned so that it can change.
QLabel *amountRow(QVBoxLayout *column, const QString &name, Money amount, int size = 14);

/// A field of 48 with its name for a screen reader.
QLineEdit *textField(const QString &objectName, const QString &name, const QString &placeholder = {});
QLabel *fieldLabel(const QString &text);

/// False under a blind count, for whoever may not close with a large difference: then nothing on the screen may tell
/// how much should be in the drawer (anchors 26).
bool maySeeExpected(const till::Counter &counter);

/// A refusal in words; under a blind count without the amount that would tell what is in the drawer.
ui::ErrorText refusal(const till::Counter &counter, const Error &error);
void sayRefusal(ui::ToastHost *toasts, const till::Counter &counter, const Error &error);

/// An amount that may be negative: the minus stays before its digits in a line of Arabic too (DESIGN 10).
QString shownMoney(Money amount);
/// With its sign, plus included: "+3 500 DA", "−1 200 DA".
QString signedMoney(Money amount);
/// "2 h 49", "12 min".
QString elapsed(qint64 seconds);

/// What a movement was: "Expense: Transport".
QString movementName(const till::CashMovement &movement, const till::Drawer &drawer);
/// What somebody wrote about it.
QString movementDetail(const till::CashMovement &movement);

} // namespace cash
