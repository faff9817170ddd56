#pragma once

#include "modules/core/money.h"
#include "modules/desk/moneywords.h"
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
using desk::fieldLabel;
using desk::mainButton;
using desk::maySeeExpected;
using desk::refusal;
using desk::sayRefusal;
using desk::shownMoney;
using desk::signedMoney;
using desk::textField;
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

/// "2 h 49", "12 min".
QString elapsed(qint64 seconds);

/// What a movement was: "Expense: Transport".
QString movementName(const till::CashMovement &movement, const till::Drawer &drawer);
/// What somebody wrote about it.
QString movementDetail(const till::CashMovement &movement);

} // namespace cash
