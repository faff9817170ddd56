#include "modules/pos/billsummary.h"

#include "modules/core/format.h"
#include "ui/controls/label.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace pos {

namespace {

QWidget *lineRow(const till::CartLine &line)
{
    auto *box = new QWidget;
    box->setFixedHeight(34);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *quantity = ui::label(format::number(line.quantity), 14, QFont::DemiBold, ui::Token::Text2);
    quantity->setMinimumWidth(30);
    row->addWidget(quantity);
    row->addWidget(new ui::ElidedLabel(line.product.displayName(), 14), 1);
    row->addWidget(ui::label(format::money(line.total()), 14, QFont::Medium));
    return box;
}

QWidget *returnRow(const till::CartReturn &back)
{
    auto *box = new QWidget;
    box->setFixedHeight(34);
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new ui::IconLabel(u"undo"_s, 18, ui::Token::Info));
    row->addSpacing(4);
    row->addWidget(new ui::ElidedLabel(back.line.name, 14), 1);
    row->addWidget(ui::label(format::money(-back.total), 14, QFont::Medium));
    return box;
}

QWidget *sumRow(const QString &name, Money amount, int size, QFont::Weight weight, ui::Token tone)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(ui::label(name, size, weight, tone));
    row->addStretch();
    row->addWidget(ui::label(format::money(amount), size, weight, tone));
    return box;
}

} // namespace

BillSummary::BillSummary(const till::Cart &cart, const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(ui::label(title, 15, QFont::Bold));
    auto *lines = new QWidget;
    auto *list = new QVBoxLayout(lines);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    for (const till::CartLine &line : cart.lines())
        list->addWidget(lineRow(line));
    for (const till::CartReturn &back : cart.returns())
        list->addWidget(returnRow(back));
    list->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    lines->setAutoFillBackground(false);
    scroll->setWidget(lines);
    scroll->setMaximumHeight(int(cart.lines().size() + cart.returns().size()) * 34 + 6);
    column->addWidget(scroll, 100);
    column->addWidget(ui::horizontalLine());
    if (!cart.discount().isZero()) {
        column->addWidget(sumRow(tr("Subtotal"), cart.subtotal(), 14, QFont::Normal, ui::Token::Text2));
        column->addWidget(sumRow(tr("Discount"), -cart.discount(), 14, QFont::Normal, ui::Token::Text2));
    }
    column->addWidget(sumRow(tr("Total"), cart.total(), 18, QFont::Bold, ui::Token::Text));
    column->addStretch(1);
}

} // namespace pos
