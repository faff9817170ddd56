#include "modules/cash/parts.h"

#include "modules/core/format.h"
#include "ui/controls/button.h"
#include "ui/controls/label.h"
#include "ui/controls/toast.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cash {

namespace {

QString words(const char *text) { return QCoreApplication::translate("cash", text); }

QString categoryName(const QString &category)
{
    if (category == u"change")
        return words(QT_TRANSLATE_NOOP("cash", "Change"));
    if (category == u"delivery")
        return words(QT_TRANSLATE_NOOP("cash", "Deliveryman"));
    if (category == u"urgent")
        return words(QT_TRANSLATE_NOOP("cash", "Urgent purchase"));
    if (category == u"adjustment")
        return words(QT_TRANSLATE_NOOP("cash", "Cash adjustment"));
    if (category == u"safe")
        return words(QT_TRANSLATE_NOOP("cash", "To the safe"));
    return words(QT_TRANSLATE_NOOP("cash", "Other"));
}

} // namespace

QFrame *titledCard(const QString &title, QVBoxLayout *&column)
{
    auto *card = ui::card();
    column = new QVBoxLayout(card);
    column->setContentsMargins(14, 14, 14, 14);
    column->setSpacing(0);
    auto *name = ui::label(title, 15, QFont::Bold);
    name->setContentsMargins(6, 0, 6, 8);
    column->addWidget(name);
    return card;
}

void addInset(QVBoxLayout *column, QWidget *widget, int stretch)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(widget);
    column->addLayout(row, stretch);
}

FigureCard figureCard(const QString &name, const QString &value, const QString &below, ui::Token tone)
{
    auto *card = ui::card();
    card->setFixedHeight(QGuiApplication::isRightToLeft() ? 116 : 104); // Arabic lines are taller
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 10, 12, 10);
    column->setSpacing(2);
    auto *head = new ui::ElidedLabel(name, 14, QFont::Medium, ui::Token::Text2);
    column->addWidget(head);
    auto *figure = ui::label(value, 24, QFont::Bold, tone);
    figure->setAccessibleName(name);
    column->addWidget(figure, 0, Qt::AlignLeading); // digits alone would stand at the left in Arabic
    auto *note = ui::label(below, 13, QFont::Normal, ui::Token::Text2);
    column->addWidget(note, 0, Qt::AlignLeading);
    return {card, figure, note};
}

QLabel *amountRow(QVBoxLayout *column, const QString &name, Money amount, int size)
{
    auto *box = new QWidget;
    box->setFixedHeight(size + 12);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(6, 0, 6, 0);
    row->addWidget(ui::label(name, size, QFont::Normal, ui::Token::Text2));
    row->addStretch();
    auto *value = ui::label(shownMoney(amount), size, QFont::DemiBold);
    row->addWidget(value);
    column->addWidget(box);
    return value;
}

QString elapsed(qint64 seconds)
{
    const qint64 minutes = qMax<qint64>(0, seconds) / 60;
    if (minutes < 60)
        return words(QT_TRANSLATE_NOOP("cash", "%1 min")).arg(minutes);
    return words(QT_TRANSLATE_NOOP("cash", "%1 h %2")).arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString movementName(const till::CashMovement &movement, const till::Drawer &drawer)
{
    if (movement.kind == u"cash.banked")
        return words(QT_TRANSLATE_NOOP("cash", "Bank deposit"));
    if (movement.kind == u"account.settled")
        return words(QT_TRANSLATE_NOOP("cash", "Payment on an account"));
    if (movement.kind == u"order.created")
        return words(QT_TRANSLATE_NOOP("cash", "Deposit on an order"));
    if (movement.kind == u"order.paid")
        return words(QT_TRANSLATE_NOOP("cash", "Payment on an order"));
    if (movement.kind == u"order.cancelled")
        return words(QT_TRANSLATE_NOOP("cash", "Deposit given back"));
    if (movement.kind == u"delivery.assigned")
        return words(QT_TRANSLATE_NOOP("cash", "Paid by the deliveryman"));
    if (movement.kind == u"delivery.fee")
        return words(QT_TRANSLATE_NOOP("cash", "Delivery fee"));
    if (movement.kind == u"debt.settled")
        return words(QT_TRANSLATE_NOOP("cash", "Debt of a deliveryman"));
    if (movement.kind == u"expense.paid") {
        for (const till::ExpenseCategory &category : drawer.expenseCategories())
            if (category.key == movement.category)
                return words(QT_TRANSLATE_NOOP("cash", "Expense: %1")).arg(category.displayName());
        return words(QT_TRANSLATE_NOOP("cash", "Expense"));
    }
    return categoryName(movement.category);
}

QString movementDetail(const till::CashMovement &movement)
{
    // Where nobody wrote anything the journal keeps the category's key.
    return movement.detail == movement.category ? QString() : movement.detail;
}

} // namespace cash
